import { refused } from '../../../platform/refused.ts'
import { matchColumns, placesOf } from '../../../platform/spreadsheets/columns.ts'
import type { SpreadsheetFile } from '../../../platform/spreadsheets/read-spreadsheet.ts'
import { readTable } from '../../../platform/spreadsheets/read-spreadsheet.ts'
import { COLUMNS, looksLikeHeader, REQUIRED } from './columns.ts'
import type { OrganizationTable } from './import-organizations.ts'

/** The organizations of a file whose columns are found by their headers; refuses a file without our header. */
export async function openOrganizationTable(file: SpreadsheetFile): Promise<OrganizationTable> {
  const table = await readTable(file, looksLikeHeader)
  const places = placesOf(COLUMNS, matchColumns(COLUMNS, table?.header.cells ?? []), REQUIRED)
  if (!table) throw refused('input.invalid', { field: 'file' })
  return { fileName: file.name, rows: table.rows, places }
}
