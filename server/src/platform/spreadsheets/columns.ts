import { refused } from '../refused.ts'

/** The columns of a kind of table, each with the headers under which it is known; the first is how we call it. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>

/** Which column each header stands for; null for headers that we do not know. */
export function matchColumns<Column extends string>(
  names: ColumnNames<Column>,
  header: readonly string[],
): (Column | null)[] {
  const entries = Object.entries(names) as [Column, readonly string[]][]
  const known = new Map(
    entries.flatMap(([column, all]) => all.map((name) => [foldHeader(name), column] as const)),
  )
  return header.map((cell) => known.get(foldHeader(cell)) ?? null)
}

/** At least two columns that we know, so that a title is no header. */
export function looksLikeHeaderOf<Column extends string>(names: ColumnNames<Column>) {
  return (cells: readonly string[]) =>
    matchColumns(names, cells).filter((column) => column !== null).length > 1
}

/** Where each column stands; refuses `spreadsheet.columnMissing` and `spreadsheet.columnTwice`. */
export function placesOf<Column extends string>(
  names: ColumnNames<Column>,
  columns: readonly (Column | null)[],
  required: readonly Column[],
): ReadonlyMap<Column, number> {
  const label = (column: Column) => names[column][0] ?? column
  const places = new Map<Column, number>()
  for (const [at, column] of columns.entries()) {
    if (column === null) continue
    if (places.has(column)) throw refused('spreadsheet.columnTwice', { column: label(column) })
    places.set(column, at)
  }
  const missing = required.filter((column) => !places.has(column))
  if (missing.length > 0)
    throw refused('spreadsheet.columnMissing', { columns: missing.map(label).join('、') })
  return places
}

/** Blanks, capitals, underscores and the star of a required column do not matter. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_*＊-]/gu, '')
}
