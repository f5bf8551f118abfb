import type { CellValue, StreamRow } from 'hucre/xlsx'
import { streamXlsxRows } from 'hucre/xlsx'
import { cellText } from './cell-text.ts'
import { SHEET_LIMITS } from './limits.ts'
import type { WorkbookAnswer, WorkbookOrder } from './read-aside.ts'
import type { SheetRow } from './sheet-row.ts'

const ROWS_AT_ONCE = 500

// The process of one workbook: it reads on, and hands over some rows whenever the next are wanted. It does not wait
// while it reads: the library would read on all the same, and then takes long to give what has piled up.
const ready: WorkbookAnswer[] = []
let wanted = true
process.on('disconnect', () => process.exit())
process.once('message', (order: WorkbookOrder) => {
  process.on('message', () => {
    wanted = true
    give()
  })
  // Whatever the library says of a damaged or protected file, to the user it is one thing.
  readAll(order).catch(() => put({ kind: 'unreadable' }))
})
process.send?.({ kind: 'ready' } satisfies WorkbookAnswer)

async function readAll({ content }: WorkbookOrder): Promise<void> {
  for await (const row of streamXlsxRows(content, { sheet: 1, maxRows: 1 })) putRows(1, [rowOf(row)])
  let rows: SheetRow[] = []
  let seen = 0
  for await (const row of streamXlsxRows(content, { sheet: 0 })) {
    seen += 1
    if (seen > SHEET_LIMITS.sheetRows) return put({ kind: 'tooLarge' })
    const read = rowOf(row)
    if (read.cells.some((cell) => cell !== '')) rows.push(read)
    if (rows.length === ROWS_AT_ONCE) rows = putRows(0, rows)
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

function put(answer: WorkbookAnswer): void {
  ready.push(answer)
  give()
}

function give(): void {
  const next = wanted ? ready.shift() : undefined
  if (next === undefined) return
  wanted = false
  process.send?.(next)
}
