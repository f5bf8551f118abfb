import { Worker } from 'node:worker_threads'
import type { Config } from './config.ts'
import type { DatabaseTarget } from './platform/database/database.ts'

/** A thread for long work: it takes its seconds there, and this thread goes on answering requests. */
export interface Aside {
  /** Does the work of a queue; fails as the work fails. The thread is started when it is needed. */
  run(queue: string, data: object): Promise<void>
  /** Ends the thread; what it was at fails, and is tried again later. */
  close(): Promise<void>
}

export interface AsideOrder {
  readonly config: Config
  readonly target: DatabaseTarget
}

/** What the thread is told, and what it answers: `reason` where the work has failed. */
export interface AsideWork {
  readonly id: number
  readonly queue: string
  readonly data: object
}
export interface AsideEnd {
  readonly id: number
  readonly reason?: string
}

interface Waiting {
  resolve(): void
  reject(error: Error): void
}

/** Without work for so long, the thread ends and gives its memory back. */
const IDLE_MS = 60_000
const THREAD = new URL('./aside-thread.ts', import.meta.url)
/** Rows come and go at once: a larger nursery would only hold more of those that are gone. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

export function openAside(order: AsideOrder, idleMs = IDLE_MS): Aside {
  let present: LongWorkThread | null = null
  const forget = (ended: LongWorkThread) => {
    if (present === ended) present = null
  }
  return {
    run(queue, data) {
      present ??= startThread(order, { idleMs, forget })
      return present.run(queue, data)
    },
    async close() {
      await present?.close()
    },
  }
}

type LongWorkThread = Aside

interface Life {
  readonly idleMs: number
  /** Called before the thread ends: what comes then has another one. */
  readonly forget: (ended: LongWorkThread) => void
}

/** What a thread is at is its own: the end of one fails nothing that the next is at. */
function startThread(order: AsideOrder, { idleMs, forget }: Life): LongWorkThread {
  const worker = new Worker(THREAD, { workerData: order, resourceLimits })
  const waiting = new Map<number, Waiting>()
  let idle: NodeJS.Timeout | undefined
  let last = 0

  const close = async () => {
    clearTimeout(idle)
    forget(thread)
    await worker.terminate()
  }
  const settle = ({ id, reason }: AsideEnd) => {
    const work = waiting.get(id)
    waiting.delete(id)
    if (reason === undefined) work?.resolve()
    else work?.reject(new Error(reason))
    if (waiting.size === 0) idle = setTimeout(() => void close(), idleMs).unref()
  }
  const giveUp = (reason: string) => {
    forget(thread)
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
    clearTimeout(idle)
  }
  worker.on('message', settle)
  worker.on('error', (error) => giveUp(String(error)))
  worker.once('exit', (code) => giveUp(`The thread for long work has ended with ${code}`))
  const run = (queue: string, data: object) =>
    new Promise<void>((resolve, reject) => {
      clearTimeout(idle)
      const work: AsideWork = { id: ++last, queue, data }
      waiting.set(work.id, { resolve, reject })
      worker.postMessage(work)
    })
  const thread: LongWorkThread = { run, close }
  return thread
}
