import { Worker } from 'node:worker_threads'
import { refused } from '../refused.ts'
import { turns } from '../turns.ts'
import { SHEET_LIMITS } from './limits.ts'
import type { SheetRow } from './sheet-row.ts'

export interface WorkbookOrder {
  readonly content: Uint8Array
}

export interface SomeRows {
  /** Counted from 0. */
  readonly sheet: number
  readonly rows: readonly SheetRow[]
}

export type WorkbookAnswer =
  | ({ readonly kind: 'rows' } & SomeRows)
  | { readonly kind: 'end' | keyof typeof REFUSALS }

const REFUSALS = { unreadable: 'spreadsheet.unreadable', tooLarge: 'input.tooLarge' } as const

/** Workbooks that are read at once: an import reads one as long as it writes. */
const AT_ONCE = 4
const turn = turns(AT_ONCE)

/**
 * The first row of the second sheet, if there is one, then all rows of the first, read in a thread of its own: what a
 * workbook holds may take far more time and memory than its size tells, and neither shall be that of the requests.
 * Refuses `input.tooLarge` and `spreadsheet.unreadable`.
 */
export async function* readAside(
  order: WorkbookOrder,
  { megabytes = SHEET_LIMITS.threadMegabytes }: { readonly megabytes?: number } = {},
): AsyncGenerator<SomeRows> {
  const end = await turn()
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  try {
    for (;;) {
      const answer = await answerOf(thread)
      if (answer.kind === 'end') return
      if (answer.kind !== 'rows') throw refused(REFUSALS[answer.kind])
      yield answer
      thread.postMessage('next')
    }
  } finally {
    end()
    await thread.terminate()
  }
}

function answerOf(thread: Worker): Promise<WorkbookAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkbookAnswer>()
  const onError = (error: unknown) => {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (isMemory) resolve({ kind: 'tooLarge' })
    else reject(error)
  }
  const onExit = (code: number) => reject(new Error(`The thread of a workbook ended with ${code}`))
  thread.on('message', resolve).on('error', onError).on('exit', onExit)
  return promise.finally(() => thread.off('message', resolve).off('error', onError).off('exit', onExit))
}
