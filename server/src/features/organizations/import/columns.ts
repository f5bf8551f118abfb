import type { ColumnNames } from '../../../platform/spreadsheets/columns.ts'
import { looksLikeHeaderOf } from '../../../platform/spreadsheets/columns.ts'

/** The columns of an import, each with the headers under which it is known; the first is how we call it. */
export const COLUMNS = {
  number: ['编号', '组织编号', 'number'],
  parentNumber: ['上级编号', '上级组织编号', 'parent number'],
  parentFullName: ['上级全称', '上级组织全称', 'parent full name'],
  fullName: ['组织全称', '全称', 'full name'],
  shortName: ['简称', '组织简称', 'short name'],
  kind: ['类别', '组织类别', 'kind'],
  industry: ['行业', '行业类别', 'industry'],
  areaCode: ['地区代码', '行政区划代码', 'area code'],
  secretaryName: ['书记', '书记姓名', 'secretary'],
  contactName: ['联系人', '联系人姓名', 'contact'],
  contactPhone: ['联系电话', '联系人电话', '联系人手机号', 'contact phone'],
  userName: ['用户名', 'user name'],
} as const satisfies ColumnNames<string>

export type Column = keyof typeof COLUMNS

export const REQUIRED: readonly Column[] = ['fullName', 'shortName', 'kind', 'contactPhone']

export function columnLabel(column: Column): string {
  return COLUMNS[column][0]
}

export const looksLikeHeader = looksLikeHeaderOf(COLUMNS)
