import { writeCsvStream } from 'hucre/csv'
import type { CellValue } from 'hucre/xlsx'
import { writeXlsxStream } from 'hucre/xlsx'

export const SPREADSHEET_FORMATS = ['xlsx', 'csv'] as const
export type SpreadsheetFormat = (typeof SPREADSHEET_FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<SpreadsheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

export interface Written {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: AsyncIterable<CellValue[]> | Iterable<CellValue[]>
}

/**
 * A table as a file, made row by row while it is read. What a spreadsheet would run as a formula becomes text; CSV is
 * UTF-8 with a mark at its beginning, as Excel wants it.
 */
export function writeSpreadsheet(
  format: SpreadsheetFormat,
  { name, header, rows }: Written,
): ReadableStream<Uint8Array> {
  const safe = defusedRows(header, rows)
  if (format === 'csv') return writeCsvStream(safe, { bom: true, headers: false })
  return writeXlsxStream(safe, { name, freezePane: { rows: 1 } })
}

async function* defusedRows(
  header: readonly string[],
  rows: Written['rows'],
): AsyncGenerator<CellValue[], void, undefined> {
  yield header.map(defuse)
  for await (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? defuse(cell) : cell))
}

/** Blanks before a sign are skipped, and where the language is Chinese full-width signs are taken for ordinary ones. */
const RUNS = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** No XML may hold them: one in one cell would make the whole workbook unreadable. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g

/** A text that a spreadsheet would take for a formula, with the sign in front that makes it text. */
export function defuse(text: string): string {
  const written = text.replace(NO_CHARACTERS, '')
  return RUNS.test(written) ? `'${written}` : written
}
