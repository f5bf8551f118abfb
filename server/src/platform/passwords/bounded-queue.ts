import { Overloaded } from './overloaded.ts'

export interface QueueBounds {
  /** How many run at once. */
  readonly concurrency: number
  /** How many may wait beyond those that run; the next one is refused. */
  readonly maxQueued: number
}

/** Runs work in the order it came, a few at a time. Throws `Overloaded` when the queue is full. */
export type BoundedQueue = <T>(work: () => Promise<T>) => Promise<T>

/** Opens a queue; `what` names it in the refusal. */
export function boundedQueue(what: string, { concurrency, maxQueued }: QueueBounds): BoundedQueue {
  const waiting: (() => void)[] = []
  let running = 0

  // A place is handed straight to the next in line, so that a newcomer cannot slip in between.
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  const enter = async () => {
    if (running < concurrency) {
      running += 1
      return
    }
    if (waiting.length >= maxQueued) throw new Overloaded(what)
    await new Promise<void>((admitted) => waiting.push(admitted))
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
