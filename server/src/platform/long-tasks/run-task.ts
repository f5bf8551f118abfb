import { decideLongTask } from '@qingtuan/domain/shared/long-task'
import type { Transaction } from '../database/database.ts'
import { inTransaction } from '../database/transaction.ts'
import { boundedQueue } from '../passwords/bounded-queue.ts'
import type { Platform } from '../platform.ts'
import { Refused } from '../refused.ts'
import type { LongTask } from './store.ts'
import { beat, changeTask, lockTask } from './store.ts'

const ATTEMPTS = 3
const BEAT_MS = 5000
/** Whoever gives no sign of life for so long is dead. */
export const SILENT_MS = 4 * BEAT_MS
/** Progress as a user sees it. */
const SHOWN_EVERY_MS = 400
/** Each takes memory and a connection. */
const oneByOne = boundedQueue('long tasks', { concurrency: 2, maxQueued: 10_000 })

/** Tells how far the work is; throws `Stopped` once somebody has cancelled it. */
export type Progress = (done: number, total: number | null) => Promise<void>

/** The task was cancelled, or another worker has taken it over. */
export class Stopped extends Error {
  override name = 'Stopped'
}

export type TaskWork = (task: LongTask, progress: Progress) => Promise<void>

interface Run {
  readonly taskId: string
  /** Does the step and, in the transaction that has its effect, writes the state that follows. */
  readonly work: TaskWork
  /** Tells whoever waits for it that the task has failed. */
  readonly tellFailure: (trx: Transaction, task: LongTask) => Promise<void>
}

/** Works on a step of a task. What it refuses ends the task; a fault is tried again, three times in all. */
export function runTask(platform: Platform, { taskId, work, tellFailure }: Run): Promise<void> {
  return oneByOne(async () => {
    const task = await begin(platform, taskId)
    if (!task) return
    const life = setInterval(() => void sign(platform, task.id), BEAT_MS)
    try {
      await work(task, progressOf(platform, task.id))
    } catch (error) {
      await settleFailure(platform, task, { error, tellFailure })
    } finally {
      clearInterval(life)
    }
  })
}

async function begin({ database, clock }: Platform, id: string): Promise<LongTask | null> {
  return inTransaction(database, async (trx) => {
    const task = await lockTask(trx, id)
    const next = task && decideLongTask(task.state, 'start')
    if (!task || !next?.ok || (task.state === 'running' && isAlive(task, clock()))) return null
    const started = { state: next.value, attempts: task.attempts + 1, beat_at: clock() }
    await changeTask(trx, id, started)
    return { ...task, ...started }
  })
}

function isAlive({ beat_at }: LongTask, now: Date): boolean {
  return beat_at.getTime() > now.getTime() - SILENT_MS
}

async function sign({ database, clock }: Platform, id: string): Promise<void> {
  await changeTask(database, id, { beat_at: clock() }).catch(() => undefined)
}

function progressOf({ database, clock }: Platform, id: string): Progress {
  let shownAt = 0
  return async (done, total) => {
    const now = Date.now()
    if (now - shownAt < SHOWN_EVERY_MS) return
    shownAt = now
    if (!(await beat(database, id, { done, total, at: clock() }))) throw new Stopped()
  }
}

interface Failure extends Pick<Run, 'tellFailure'> {
  readonly error: unknown
}

async function settleFailure(platform: Platform, task: LongTask, failure: Failure): Promise<void> {
  const { error, tellFailure } = failure
  const { database, clock } = platform
  if (error instanceof Stopped) return
  if (!(error instanceof Refused) && task.attempts < ATTEMPTS) {
    // The queue tries again: then nobody is at work any more.
    await changeTask(database, task.id, { beat_at: new Date(0) })
    throw error
  }
  if (!(error instanceof Refused))
    platform.log.error({ err: error, taskId: task.id }, 'A long task is given up')
  const refusal = error instanceof Refused ? error.refusal : { code: 'longTask.interrupted' }
  await inTransaction(database, async (trx) => {
    const present = await lockTask(trx, task.id)
    const next = present && decideLongTask(present.state, endAfter(task, error))
    if (!next?.ok) return
    const ended = { state: next.value, refusal: JSON.stringify(refusal), finished_at: clock() }
    await changeTask(trx, task.id, ended)
    if (next.value === 'failed') await tellFailure(trx, task)
  })
}

/** What cannot be undone stays done; what was refused to be written can be asked for in another way. */
function endAfter({ step }: LongTask, error: unknown): 'finish' | 'pause' | 'fail' {
  if (step === 'undo') return 'finish'
  return step === 'write' && error instanceof Refused ? 'pause' : 'fail'
}
