import { refused } from '../../../platform/refused.ts'

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
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof COLUMNS

const REQUIRED: readonly Column[] = ['fullName', 'shortName', 'kind', 'contactPhone']

export function columnLabel(column: Column): string {
  return COLUMNS[column][0]
}

/** Whether a row names our columns rather than being a title above them, or somebody’s notes. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const found = cells.flatMap((cell) => columnOf(cell) ?? [])
  return found.includes('fullName') && found.length > 1
}

/**
 * Which column of the file holds what; headers that we do not know are left alone.
 * Refuses `organizationImport.columnMissing` and `organizationImport.columnTwice`.
 */
export function readHeader(cells: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    const column = columnOf(cell)
    if (column === null) continue
    if (places.has(column)) throw refused('organizationImport.columnTwice', { column: columnLabel(column) })
    places.set(column, at)
  }
  const missing = REQUIRED.filter((column) => !places.has(column))
  if (missing.length > 0)
    throw refused('organizationImport.columnMissing', { columns: missing.map(columnLabel).join('、') })
  return places
}

/** Blanks, capitals, underscores and the star of a required column do not matter. */
function columnOf(cell: string): Column | null {
  const header = fold(cell)
  const entries = Object.entries(COLUMNS) as [Column, readonly string[]][]
  return entries.find(([, names]) => names.some((name) => fold(name) === header))?.[0] ?? null
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_*＊-]/gu, '')
}
