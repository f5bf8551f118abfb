import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { constants } from 'node:os'
import { lowerPriority } from '../lower-priority.ts'
import { refused } from '../refused.ts'
import { turns } from '../turns.ts'
import { SHEET_LIMITS } from './limits.ts'
import type { SheetRow } from './sheet-row.ts'

export interface SheetOrder {
  readonly format: 'xlsx' | 'csv'
  readonly content: Uint8Array
}

export interface SomeRows {
  /** Counted from 0. */
  readonly sheet: number
  readonly rows: readonly SheetRow[]
}

export type SheetAnswer =
  | ({ readonly kind: 'rows' } & SomeRows)
  | { readonly kind: 'ready' | 'end' | keyof typeof REFUSALS }

const REFUSALS = { unreadable: 'spreadsheet.unreadable', tooLarge: 'input.tooLarge' } as const

/** Files that are read at once: an import reads one as long as it writes. */
const AT_ONCE = 4
/** A hundred thousand rows are there after seconds; what keeps us waiting longer was made to. */
const PATIENCE_MS = 120_000
const turn = turns(AT_ONCE)

/**
 * The first row of the second sheet, if there is one, then all filled rows of the first, read in a process of its own:
 * what a file holds may take far more time and memory than its size tells, and neither shall be that of the
 * requests. A thread would not do: one that runs out of memory takes the server with it. Refuses `input.tooLarge` and
 * `spreadsheet.unreadable`.
 */
export async function* readAside(
  order: SheetOrder,
  { megabytes = SHEET_LIMITS.processMegabytes }: { readonly megabytes?: number } = {},
): AsyncGenerator<SomeRows> {
  const end = await turn()
  const child = startProcess(megabytes)
  try {
    await readiness(child)
    let asked: SheetOrder | 'next' = order
    for (;;) {
      const answer = await answerTo(child, asked)
      if (answer.kind === 'end') return
      if (answer.kind === 'rows') yield answer
      else if (answer.kind !== 'ready') throw refused(REFUSALS[answer.kind])
      asked = 'next'
    }
  } finally {
    child.kill('SIGKILL')
    end()
  }
}

function startProcess(megabytes: number): ChildProcess {
  const child = fork(new URL('./sheet-program.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`],
    // No setting of ours: a file that breaks the library would find the keys there.
    env: {},
    // What it says when its memory is used up would fill the log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Without a listener of its own an error between two answers would end the server.
  child.on('error', () => child.kill('SIGKILL'))
  if (child.pid) lowerPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  return child
}

async function readiness(child: ChildProcess): Promise<void> {
  const { kind } = await answerOf(child)
  if (kind !== 'ready') throw new Error('The process of spreadsheets does not start')
}

function answerTo(child: ChildProcess, asked: SheetOrder | 'next'): Promise<SheetAnswer> {
  const answer = answerOf(child)
  // A process that has just died takes no message; its exit tells.
  child.send(asked, () => {})
  return answer
}

/** One that ends without an answer has used up its memory, or our patience. */
function answerOf(child: ChildProcess): Promise<SheetAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<SheetAnswer>()
  const onMessage = (message: unknown) => resolve(message as SheetAnswer)
  const onExit = () => resolve({ kind: 'tooLarge' })
  if (child.exitCode !== null || child.signalCode !== null) onExit()
  child.on('message', onMessage).on('exit', onExit).on('error', reject)
  const timer = setTimeout(onExit, PATIENCE_MS)
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', onMessage).off('exit', onExit).off('error', reject)
  })
}
