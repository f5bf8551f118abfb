import type { ColumnNames } from '../../../platform/spreadsheets/columns.ts'
import { PERSON_COLUMNS } from '../person-columns.ts'

/** The columns of a list of cadres, with the headers under which they are known: ours first, English last. */
export const CADRE_IMPORT_COLUMNS = {
  name: ['姓名', '干部姓名', '团干部姓名', 'name'],
  ...PERSON_COLUMNS,
  organization: ['任职组织', '所在团组织', '团组织', '任职团组织', '组织 ID', 'organization'],
  post: ['职务', '团内职务', '岗位', 'post'],
  postNote: ['职务名称', '职务全称', '其他职务名称', 'name of the post'],
  kind: ['任职类型', '任职方式', '专兼挂', '专职兼职挂职', 'kind of post'],
  startedOn: ['任职日期', '任职时间', '任职起始日期', '开始日期', 'started on'],
  termEndsOn: ['任期截止', '任期截止日期', '任期届满日期', '任期至', 'term ends on'],
} as const satisfies ColumnNames<string>

export type CadreColumn = keyof typeof CADRE_IMPORT_COLUMNS

export const REQUIRED_CADRE_COLUMNS: readonly CadreColumn[] = [
  'name',
  'documentNumber',
  'post',
  'kind',
  'startedOn',
]
