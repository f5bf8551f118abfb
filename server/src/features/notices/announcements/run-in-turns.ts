import { setTimeout as pause } from 'node:timers/promises'

/** A piece of work of one announcement; `next` does a batch and answers whether there may be more for this run. */
export interface Turn {
  readonly id: string
  readonly next: () => Promise<boolean>
}

/** How long one run goes on before it makes room for whatever else the queue has. */
const RUN_MS = 20_000
/** After each batch: whoever waits for an answer goes first. */
const BREATH_MS = 20

/**
 * A batch of each in turn, so that one for millions does not hold up one for a branch; what becomes due meanwhile joins
 * in. One that fails is left for the next run. Answers whether something is left to do.
 */
export async function runInTurns(list: () => Promise<readonly Turn[]>): Promise<boolean> {
  const until = performance.now() + RUN_MS
  const ended = new Set<string>()
  const failures: unknown[] = []
  const isTime = () => performance.now() < until
  let going = await list()
  while (going.length > 0 && isTime()) {
    for (const { id, next } of going) {
      if (!isTime()) break
      const isMore = await next().catch((error: unknown) => void failures.push(error))
      if (isMore !== true) ended.add(id)
      await pause(BREATH_MS)
    }
    going = (await list()).filter(({ id }) => !ended.has(id))
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some announcements could not be sent')
  return going.length > 0
}
