import { setImmediate } from 'node:timers/promises'
import type { CellValue, StreamRow } from 'hucre/xlsx'
import { streamXlsxRows } from 'hucre/xlsx'
import { cellText } from './cell-text.ts'
import { csvRows } from './csv-rows.ts'
import { SHEET_LIMITS } from './limits.ts'
import type { SheetAnswer, SheetOrder } from './read-aside.ts'
import type { SheetRow } from './sheet-row.ts'

const ROWS_AT_ONCE = 500

// The process of one file: it reads on, and hands over some rows whenever the next are wanted. It does not wait
// while it reads: the library would read on all the same, and then takes long to give what has piled up.
const ready: SheetAnswer[] = []
let wanted = true
process.on('disconnect', () => process.exit())
process.once('message', (order: SheetOrder) => {
  process.on('message', () => {
    wanted = true
    give()
  })
  // Whatever the library says of a damaged or protected file, to the user it is one thing.
  readAll(order).catch(() => put({ kind: 'unreadable' }))
})
process.send?.({ kind: 'ready' } satisfies SheetAnswer)

async function readAll({ format, content }: SheetOrder): Promise<void> {
  if (format === 'csv') return putAll(numbered(csvRows(content)))
  for await (const row of streamXlsxRows(content, { sheet: 1, maxRows: 1 })) putRows(1, [rowOf(row)])
  return putAll(streamXlsxRows(content, { sheet: 0 }))
}

function* numbered(rows: Iterable<CellValue[]>): Generator<StreamRow> {
  let index = 0
  for (const values of rows) yield { index: index++, values }
}

async function putAll(all: AsyncIterable<StreamRow> | Iterable<StreamRow>): Promise<void> {
  let rows: SheetRow[] = []
  let seen = 0
  for await (const row of all) {
    seen += 1
    if (seen > SHEET_LIMITS.sheetRows) return put({ kind: 'tooLarge' })
    const read = rowOf(row)
    if (read.cells.some((cell) => cell !== '')) rows.push(read)
    // What is wanted is heard between two turns of the loop of events.
    if (rows.length < ROWS_AT_ONCE) continue
    rows = putRows(0, rows)
    await setImmediate()
  }
  putRows(0, rows)
  put({ kind: 'end' })
}

function rowOf({ index, values }: StreamRow): SheetRow {
  return { number: index + 1, cells: values.map(sentText) }
}

/** One that is too long is refused there; its length is told by one character more than is allowed. */
function sentText(value: CellValue): string {
  return cellText(value).slice(0, SHEET_LIMITS.cellLength + 1)
}

/** Answers the list for the rows that come next. */
function putRows(sheet: number, rows: readonly SheetRow[]): SheetRow[] {
  put({ kind: 'rows', sheet, rows })
  return []
}

function put(answer: SheetAnswer): void {
  ready.push(answer)
  give()
}

function give(): void {
  const next = wanted ? ready.shift() : undefined
  if (next === undefined) return
  wanted = false
  process.send?.(next)
}
