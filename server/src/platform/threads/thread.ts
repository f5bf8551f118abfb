import type { ResourceLimits } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'
import type { Reply, Task } from './task.ts'

/** A thread beside this one: what takes long is done there, and this thread goes on answering requests. */
export interface Thread<Order, Result> {
  /** Has an order carried out; fails as the work fails. The thread is started when it is needed. */
  run(order: Order): Promise<Result>
  /** Ends the thread; what it was at fails. */
  close(): Promise<void>
}

export interface ThreadOptions {
  /** What to call it where it fails. */
  readonly name: string
  /** The program of the thread; it works by `workHere`. */
  readonly program: URL
  /** What the program begins with, as its `workerData`. */
  readonly data?: unknown
  readonly resourceLimits: ResourceLimits
  /** Without work for so long, the thread ends and gives its memory back. */
  readonly idleMs: number
}

interface Waiting<Result> {
  resolve(result: Result): void
  reject(error: Error): void
}

export function openThread<Order, Result>(options: ThreadOptions): Thread<Order, Result> {
  let present: Thread<Order, Result> | null = null
  const forget: Forget<Order, Result> = (ended) => {
    if (present === ended) present = null
  }
  return {
    run(order) {
      present ??= startThread(options, forget)
      return present.run(order)
    },
    async close() {
      await present?.close()
    },
  }
}

/** Called before the thread ends: what comes then has another one. */
type Forget<Order, Result> = (ended: Thread<Order, Result>) => void

/** What a thread is at is its own: the end of one fails nothing that the next is at. */
function startThread<Order, Result>(
  { name, program, data, resourceLimits, idleMs }: ThreadOptions,
  forget: Forget<Order, Result>,
): Thread<Order, Result> {
  const worker = new Worker(program, { workerData: data, resourceLimits })
  const waiting = new Map<number, Waiting<Result>>()
  let idle: NodeJS.Timeout | undefined
  let last = 0

  const close = async () => {
    clearTimeout(idle)
    forget(thread)
    await worker.terminate()
  }
  // An idle thread keeps no program from ending; one at work does.
  const rest = () => {
    worker.unref()
    idle = setTimeout(() => void close(), idleMs).unref()
  }
  const settle = (reply: Reply<Result>) => {
    const work = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('reason' in reply) work?.reject(new Error(reply.reason))
    else work?.resolve(reply.result)
    if (waiting.size === 0) rest()
  }
  const giveUp = (reason: string) => {
    forget(thread)
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
    clearTimeout(idle)
  }
  worker.on('message', settle)
  worker.on('error', (error) => giveUp(String(error)))
  worker.once('exit', (code) => giveUp(`The thread for ${name} has ended with ${code}`))
  const run = (order: Order) =>
    new Promise<Result>((resolve, reject) => {
      clearTimeout(idle)
      worker.ref()
      const task: Task<Order> = { id: ++last, order }
      waiting.set(task.id, { resolve, reject })
      worker.postMessage(task)
    })
  const thread: Thread<Order, Result> = { run, close }
  return thread
}
