import { extname } from 'node:path'
import { refused } from '../refused.ts'
import { SHEET_LIMITS } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { LooksLikeHeader, SheetRow } from './sheet-row.ts'

type Reader = (content: Buffer, looksLikeHeader: LooksLikeHeader) => AsyncIterable<SheetRow>

const READERS: Readonly<Record<string, Reader>> = { '.xlsx': readWorkbook, '.csv': readCsv }
/** Titles and remarks may stand above the header. */
const HEADER_WITHIN = 10
/** A sheet may hold these, and they count as rows only once the header is found. */
const ROWS = SHEET_LIMITS.rows + HEADER_WITHIN

export interface SpreadsheetFile {
  /** As the user calls it; its ending tells what it is. */
  readonly name: string
  readonly content: Buffer
}

export interface Table {
  readonly header: SheetRow
  /** The filled rows below the header, one by one. */
  readonly rows: AsyncIterable<SheetRow>
}

/**
 * The table of an .xlsx or .csv file. Where nothing looks like a header, the first filled row is taken for one; null
 * for a file without a filled row. Refuses `spreadsheet.*` and `input.tooLarge`.
 */
export async function readTable(
  file: SpreadsheetFile,
  looksLikeHeader: LooksLikeHeader,
): Promise<Table | null> {
  const header = await findHeader(file, looksLikeHeader)
  if (!header) return null
  return { header, rows: rowsBelow(header, filledRows(file, looksLikeHeader)) }
}

async function findHeader(file: SpreadsheetFile, looksLikeHeader: LooksLikeHeader): Promise<SheetRow | null> {
  let first: SheetRow | null = null
  let looked = 0
  for await (const row of filledRows(file, looksLikeHeader)) {
    if (looksLikeHeader(row.cells)) return row
    first ??= row
    looked += 1
    if (looked >= HEADER_WITHIN) break
  }
  return first
}

async function* rowsBelow(header: SheetRow, rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  let count = 0
  for await (const row of rows) {
    if (row.number <= header.number) continue
    count += 1
    if (count > SHEET_LIMITS.rows) throw tooManyRows()
    yield row
  }
}

async function* filledRows(
  { name, content }: SpreadsheetFile,
  looksLikeHeader: LooksLikeHeader,
): AsyncGenerator<SheetRow> {
  const read = READERS[extname(name).toLowerCase()]
  if (!read) throw refused('spreadsheet.unreadable')
  if (content.length > SHEET_LIMITS.bytes) throw refused('input.tooLarge')
  let rows = 0
  for await (const row of read(content, looksLikeHeader)) {
    if (row.cells.every((cell) => cell === '')) continue
    rows += 1
    if (rows > ROWS) throw tooManyRows()
    if (isTooLarge(row)) throw refused('input.tooLarge')
    yield row
  }
}

function tooManyRows() {
  return refused('spreadsheet.tooManyRows', { maximum: SHEET_LIMITS.rows.toLocaleString('en') })
}

function isTooLarge({ cells }: SheetRow): boolean {
  return cells.length > SHEET_LIMITS.columns || cells.some((cell) => cell.length > SHEET_LIMITS.cellLength)
}
