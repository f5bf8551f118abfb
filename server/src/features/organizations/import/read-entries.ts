import { refused } from '../../../platform/refused.ts'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { Column } from './columns.ts'
import type { BrokenRow, Entry } from './entry.ts'
import { readEntry } from './entry.ts'

const REPORT_EVERY = 5000

/** Every row of a table, read for itself. Refuses a table without rows. */
export async function readEntries(
  rows: AsyncIterable<SheetRow>,
  places: ReadonlyMap<Column, number>,
  progress: (rows: number) => void,
): Promise<(Entry | BrokenRow)[]> {
  const entries: (Entry | BrokenRow)[] = []
  for await (const row of rows) {
    entries.push(readEntry(row, places))
    if (entries.length % REPORT_EVERY === 0) progress(entries.length)
  }
  if (entries.length === 0) throw refused('input.invalid', { field: 'file' })
  return entries
}
