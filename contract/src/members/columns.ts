import type { Locale } from '../refusals/sentence.ts'
import type { Cell, CellContext } from './cells.ts'
import { MEMBER_CELLS } from './cells.ts'
import type { MemberCells } from './row.ts'

/** What the roll can show of a member, in the order of the choice. `shown` stands on the page until somebody chooses. */
export const MEMBER_COLUMNS = [
  { key: 'name', zh: '姓名', en: 'Name', shown: true },
  { key: 'sex', zh: '性别', en: 'Sex', shown: true },
  { key: 'bornOn', zh: '出生日期', en: 'Born', shown: true },
  { key: 'age', zh: '年龄', en: 'Age', shown: false },
  { key: 'joinedOn', zh: '入团时间', en: 'Joined', shown: true },
  { key: 'memberNumber', zh: '团员编号', en: 'Member number', shown: true },
  { key: 'numberState', zh: '编号状态', en: 'State of the number', shown: false },
  { key: 'organization', zh: '所在团组织', en: 'Organization', shown: true },
  { key: 'status', zh: '状态', en: 'Status', shown: true },
  { key: 'ethnicGroup', zh: '民族', en: 'Ethnic group', shown: false },
  { key: 'politicalStatus', zh: '政治面貌', en: 'Political status', shown: false },
  { key: 'educationHighest', zh: '最高学历', en: 'Highest education', shown: false },
  { key: 'educationFullTime', zh: '全日制学历', en: 'Full-time education', shown: false },
  { key: 'inSchool', zh: '在读', en: 'In school', shown: false },
  { key: 'graduationYear', zh: '预计毕业年份', en: 'Graduation year', shown: false },
  { key: 'employerOrSchool', zh: '工作单位或学校', en: 'Employer or school', shown: false },
  { key: 'occupation', zh: '职业', en: 'Occupation', shown: false },
  { key: 'householdArea', zh: '户籍地', en: 'Household registration', shown: false },
  { key: 'email', zh: '电子邮箱', en: 'E-mail', shown: false },
  { key: 'cardNumber', zh: '团员证编号', en: 'Member card number', shown: false },
  { key: 'partyJoinedOn', zh: '入党时间', en: 'Joined the party', shown: false },
  { key: 'volunteerRegisteredOn', zh: '注册志愿者时间', en: 'Registered as volunteer', shown: false },
  { key: 'record', zh: '信息完整度', en: 'Record', shown: false },
  { key: 'admittedAt', zh: '加入组织时间', en: 'Admitted', shown: true },
  { key: 'floatingSince', zh: '流动起始', en: 'Floating since', shown: false },
  { key: 'leftAt', zh: '离团时间', en: 'Left', shown: false },
  { key: 'leftReason', zh: '离团原因', en: 'Reason for leaving', shown: false },
] as const satisfies readonly MemberColumn[]

export interface MemberColumn {
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly shown: boolean
}

export type MemberColumnKey = (typeof MEMBER_COLUMNS)[number]['key']

/** As a schema or a saved view names them. */
export const MEMBER_COLUMN_KEYS = MEMBER_COLUMNS.map(({ key }) => key)

/** The columns until somebody chooses. */
export const SHOWN_COLUMNS: readonly MemberColumnKey[] = MEMBER_COLUMNS.filter(({ shown }) => shown).map(
  ({ key }) => key,
)

export function columnLabel(key: MemberColumnKey, locale: Locale): string {
  const column = MEMBER_COLUMNS.find((known) => known.key === key)
  return column?.[locale === 'en' ? 'en' : 'zh'] ?? key
}

/** One text for each column: a column without one does not compile. */
const CELLS: Readonly<Record<MemberColumnKey, Cell>> = MEMBER_CELLS

/** What stands in a cell, on the page as in an exported file; empty while not stated. */
export function cellText(key: MemberColumnKey, row: MemberCells, context: CellContext): string {
  return CELLS[key](row, context)
}
