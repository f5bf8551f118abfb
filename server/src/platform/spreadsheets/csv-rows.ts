import type { CellValue } from 'hucre/csv'
import { streamCsvRows } from 'hucre/csv'
import { refused } from '../refused.ts'

/** The rows of a CSV file in UTF-8 or GB 18030, which is how Chinese spreadsheets save one. */
export function csvRows(content: Uint8Array): Iterable<CellValue[]> {
  return streamCsvRows(textOf(content))
}

function textOf(content: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decode(content, encoding)
    if (text !== null && !text.includes('\0')) return text
  }
  throw refused('spreadsheet.unreadable')
}

function decode(content: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return null
  }
}
