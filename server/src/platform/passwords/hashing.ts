import type { Thread } from '../threads/thread.ts'
import { openThread } from '../threads/thread.ts'
import type { HashingOrder, HashingResult } from './hashing-order.ts'

const IDLE_MS = 60_000

/** Hashes beside the thread that answers requests; the caller sees that no more orders come at once than there are threads. */
export type Hashing = (order: HashingOrder) => Promise<HashingResult>

type HashingThread = Thread<HashingOrder, HashingResult>

/** The threads start when they are first needed, the second only when the first is at work. */
export function openHashing(count: number, idleMs = IDLE_MS): Hashing {
  const free = Array.from({ length: count }, () => openHashingThread(idleMs))
  return async (order) => {
    const thread = free.shift()
    if (!thread) throw new Error(`More than ${count} passwords at once`)
    try {
      return await thread.run(order)
    } finally {
      free.unshift(thread)
    }
  }
}

function openHashingThread(idleMs: number): HashingThread {
  return openThread({
    name: 'hashing passwords',
    program: new URL('./hashing-thread.ts', import.meta.url),
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
    idleMs,
  })
}
