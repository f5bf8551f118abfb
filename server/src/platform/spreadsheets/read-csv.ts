import { streamCsvRows } from 'hucre/csv'
import { refused } from '../refused.ts'
import { cellText } from './cell-text.ts'
import type { SheetRow } from './sheet-row.ts'

/** The rows of a CSV file in UTF-8 or GB 18030, which is how Chinese spreadsheets save one. */
export async function* readCsv(content: Buffer): AsyncGenerator<SheetRow> {
  let number = 0
  for (const values of streamCsvRows(textOf(content))) {
    number += 1
    yield { number, cells: values.map(cellText) }
  }
}

function textOf(content: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decode(content, encoding)
    if (text !== null && !text.includes('\0')) return text
  }
  throw refused('spreadsheet.unreadable')
}

function decode(content: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return null
  }
}
