import type { QueueBounds } from '../passwords/bounded-queue.ts'
import { boundedQueue } from '../passwords/bounded-queue.ts'
import { Refused } from '../refused.ts'
import { imageProcess } from './image-process.ts'
import type { Reencoded } from './outcome.ts'

/** Pictures from outside, made harmless. */
export interface Images {
  /**
   * The picture anew as a JPEG of at most 2000 pixels, upright, without metadata. Throws the refusals of photos,
   * and `Overloaded` when too many wait or this one takes too long.
   */
  reencode(bytes: Uint8Array): Promise<Reencoded>
  /** Ends the process in which pictures are decoded. */
  close(): Promise<void>
}

export interface ImagesOptions {
  /** Pictures that may wait beyond the one that is decoded. */
  readonly maxQueued: number
  /** For one picture, including the start of the process. */
  readonly timeLimitMs: number
  /** The process ends when nothing came for so long. */
  readonly idleMs: number
  /** Another program that decodes. */
  readonly program?: URL
}

const PROGRAM = new URL('image-program.ts', import.meta.url)
const DEFAULTS: ImagesOptions = { maxQueued: 20, timeLimitMs: 30_000, idleMs: 30_000 }

/**
 * Pictures are decoded one at a time in a process of its own: what a hostile one can bring down is not the server,
 * and other requests come first.
 */
export function openImages(options: Partial<ImagesOptions> = {}): Images {
  const { maxQueued, timeLimitMs, idleMs, program = PROGRAM } = { ...DEFAULTS, ...options }
  const bounds: QueueBounds = { concurrency: 1, maxQueued }
  const queue = boundedQueue('images', bounds)
  const decoder = imageProcess({ program, timeLimitMs, idleMs })
  return {
    async reencode(bytes) {
      const outcome = await queue(() => decoder.run(bytes))
      if ('refusal' in outcome) throw new Refused(outcome.refusal)
      return outcome
    },
    close: () => decoder.close(),
  }
}
