import { quantile } from './quantiles.ts'

export interface Phase {
  readonly count: number
  readonly seconds: number
  readonly perSecond: number
  /** Milliseconds of one piece of work. */
  readonly p50: number
  readonly p99: number
}

/** Does the work for every item, `users` at a time, each going on with the next item as soon as it is done. */
export async function inParallel<Item>(
  items: readonly Item[],
  users: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<Phase> {
  const times: number[] = []
  const queue = items.entries()
  const began = performance.now()
  const user = async () => {
    for (const [index, item] of queue) {
      const started = performance.now()
      await work(item, index)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: users }, user))
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    seconds,
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }
}
