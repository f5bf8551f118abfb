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
  const header = await readHeader(file, looksLikeHeader)
  return header && { header, rows: readRows(file, looksLikeHeader) }
}

/** Its header alone. */
export async function readHeader(
  file: SpreadsheetFile,
  looksLikeHeader: LooksLikeHeader,
): Promise<SheetRow | null> {
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

/** The rows below its header alone; none where there is no header. The file is opened when the first is wanted. */
export async function* readRows(
  file: SpreadsheetFile,
  looksLikeHeader: LooksLikeHeader,
): AsyncGenerator<SheetRow, void, undefined> {
  let count = 0
  for await (const row of belowHeader(filledRows(file, looksLikeHeader), looksLikeHeader)) {
    count += 1
    if (count > SHEET_LIMITS.rows) throw tooManyRows()
    yield row
  }
}

async function* belowHeader(
  rows: AsyncIterable<SheetRow>,
  looksLikeHeader: LooksLikeHeader,
): AsyncGenerator<SheetRow> {
  let above: SheetRow[] | null = []
  for await (const row of rows) {
    if (above === null) yield row
    else if (looksLikeHeader(row.cells)) above = null
    else if (above.push(row) === HEADER_WITHIN) {
      yield* above.slice(1)
      above = null
    }
  }
  if (above !== null) yield* above.slice(1)
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
