import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { refused } from '../../../platform/refused.ts'
import { SHEET_LIMITS } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { SheetRow } from './sheet-row.ts'

const READERS: Readonly<Record<string, (content: Buffer) => AsyncIterable<SheetRow>>> = {
  '.xlsx': readWorkbook,
  '.csv': readCsv,
}

/** The filled rows of an .xlsx or .csv file, one by one; refuses `organizationImport.fileUnreadable` and `input.tooLarge`. */
export async function* readSheet(file: string): AsyncGenerator<SheetRow> {
  const read = READERS[extname(file).toLowerCase()]
  if (!read) throw refused('organizationImport.fileUnreadable')
  if ((await stat(file)).size > SHEET_LIMITS.bytes) throw refused('input.tooLarge')
  let rows = 0
  for await (const row of read(await readFile(file))) {
    if (row.cells.every((cell) => cell === '')) continue
    rows += 1
    if (rows > SHEET_LIMITS.rows || isTooLarge(row)) throw refused('input.tooLarge')
    yield row
  }
}

function isTooLarge({ cells }: SheetRow): boolean {
  return cells.length > SHEET_LIMITS.columns || cells.some((cell) => cell.length > SHEET_LIMITS.cellLength)
}
