import { refused } from '../../../platform/refused.ts'
import type { Column } from './columns.ts'
import { looksLikeHeader, readHeader } from './columns.ts'
import type { BrokenRow, Entry } from './entry.ts'
import { readEntry } from './entry.ts'
import { readSheet } from './read-sheet.ts'

const REPORT_EVERY = 5000
/** Titles and remarks may stand above the header. */
const HEADER_WITHIN = 10

/** Every row of the file, read for itself. Refuses a file without our header. */
export async function readEntries(
  file: string,
  progress: (rows: number) => void,
): Promise<(Entry | BrokenRow)[]> {
  const entries: (Entry | BrokenRow)[] = []
  let places: ReadonlyMap<Column, number> | null = null
  let above: readonly string[] = []
  let looked = 0
  for await (const row of readSheet(file)) {
    if (places) {
      entries.push(readEntry(row, places))
      if (entries.length % REPORT_EVERY === 0) progress(entries.length)
      continue
    }
    looked += 1
    if (looked === 1) above = row.cells
    if (looksLikeHeader(row.cells)) places = readHeader(row.cells)
    else if (looked >= HEADER_WITHIN) break
  }
  // Names the columns that the first row lacks.
  if (!places) readHeader(above)
  if (entries.length === 0) throw refused('input.invalid', { field: 'file' })
  return entries
}
