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
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let last = 0

  const close = async () => {
    clearTimeout(idle)
    const ending = thread
    thread = null
    await ending?.terminate()
  }
  const settle = ({ id, reason }: AsideEnd) => {
    const work = waiting.get(id)
    waiting.delete(id)
    if (reason === undefined) work?.resolve()
    else work?.reject(new Error(reason))
    if (waiting.size === 0) idle = setTimeout(() => void close(), idleMs).unref()
  }
  const giveUp = (ended: Worker, reason: string) => {
    if (thread === ended) thread = null
    for (const id of [...waiting.keys()]) settle({ id, reason })
  }
  const start = () => {
    const started = new Worker(THREAD, { workerData: order, resourceLimits })
    started.on('message', settle)
    started.once('error', (error) => giveUp(started, String(error)))
    started.once('exit', (code) => giveUp(started, `The thread for long work has ended with ${code}`))
    return started
  }
  const run = (queue: string, data: object) =>
    new Promise<void>((resolve, reject) => {
      clearTimeout(idle)
      const work: AsideWork = { id: ++last, queue, data }
      waiting.set(work.id, { resolve, reject })
      thread ??= start()
      thread.postMessage(work)
    })
  return { run, close }
}
