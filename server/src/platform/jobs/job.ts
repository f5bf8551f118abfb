import type { Platform } from '../platform.ts'
import type { JobQueue } from './jobs.ts'

/** A queue with what works on it. */
export interface Job {
  readonly queue: JobQueue<object>
  readonly run: (platform: Platform, data: object) => Promise<void>
}

/** Ties a queue to its work; the data is what `enqueue` of the same queue has written. */
export function job<Data extends object>(
  queue: JobQueue<Data>,
  run: (platform: Platform, data: Data) => Promise<void>,
): Job {
  return { queue, run: (platform, data) => run(platform, data as Data) }
}
