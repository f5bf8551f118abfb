import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { CellValue, StreamRow } from 'hucre/xlsx'
import { streamXlsxRows } from 'hucre/xlsx'
import { cellText } from './cell-text.ts'
import { SHEET_LIMITS } from './limits.ts'
import type { WorkbookAnswer, WorkbookOrder } from './read-aside.ts'
import type { SheetRow } from './sheet-row.ts'

const ROWS_AT_ONCE = 500

// The thread of one workbook: it sends some rows, waits until the next are wanted, and sends them.
const { content }: WorkbookOrder = workerData
try {
  answer({ kind: await sendAll() })
} catch {
  // Whatever the library says of a damaged or protected file, to the user it is one thing.
  answer({ kind: 'unreadable' })
}

async function sendAll(): Promise<'end' | 'tooLarge'> {
  for await (const row of streamXlsxRows(content, { sheet: 1, maxRows: 1 })) await send(1, [rowOf(row)])
  let rows: SheetRow[] = []
  let seen = 0
  for await (const row of streamXlsxRows(content, { sheet: 0 })) {
    seen += 1
    if (seen > SHEET_LIMITS.sheetRows) return 'tooLarge'
    rows.push(rowOf(row))
    if (rows.length === ROWS_AT_ONCE) {
      await send(0, rows)
      rows = []
    }
  }
  if (rows.length > 0) await send(0, rows)
  return 'end'
}

function rowOf({ index, values }: StreamRow): SheetRow {
  return { number: index + 1, cells: values.map(sentText) }
}

/** One that is too long is refused there; its length is told by one character more than is allowed. */
function sentText(value: CellValue): string {
  return cellText(value).slice(0, SHEET_LIMITS.cellLength + 1)
}

async function send(sheet: number, rows: readonly SheetRow[]): Promise<void> {
  if (!parentPort) return
  const wanted = once(parentPort, 'message')
  answer({ kind: 'rows', sheet, rows })
  await wanted
}

function answer(message: WorkbookAnswer): void {
  parentPort?.postMessage(message)
}
