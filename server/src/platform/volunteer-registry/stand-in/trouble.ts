import { z } from 'zod'

/** What the stand-in gets wrong on purpose. */
export const trouble = z.object({
  /** Milliseconds before it does anything. */
  latencyMs: z.number().min(0).max(60_000),
  /** Of a hundred requests, how many are lost on the way. */
  lossPercent: z.number().min(0).max(100),
  /** Of a hundred answers, how many are lost on the way back, when the work is done. */
  answerLossPercent: z.number().min(0).max(100),
  outage: z.boolean(),
  lie: z.enum(['none', 'otherNumber', 'otherSignature', 'noSignature', 'noSense']),
  /** `late` is signed an hour ago, `forged` by somebody else, `replayed` is sent three times. */
  callbacks: z.enum(['prompt', 'none', 'forged', 'replayed', 'late']),
})
export type Trouble = z.infer<typeof trouble>

const NONE: Trouble = {
  latencyMs: 0,
  lossPercent: 0,
  answerLossPercent: 0,
  outage: false,
  lie: 'none',
  callbacks: 'prompt',
}

/** Trouble with everybody, and with single numbers, so that tests beside each other do not meet. */
export function openTroubles() {
  let withAll = NONE
  const withNumbers = new Map<string, Partial<Trouble>>()
  return {
    of: (number: string | null): Trouble => ({
      ...withAll,
      ...(number === null ? {} : withNumbers.get(number)),
    }),
    set(part: Partial<Trouble>, number: string | undefined) {
      if (number === undefined) withAll = { ...withAll, ...part }
      else withNumbers.set(number, { ...withNumbers.get(number), ...part })
    },
  }
}

/** Lost on the way: nobody answers. */
export class Lost extends Error {
  override name = 'Lost'
}

/** Decides by chance whether something is lost. */
export function maybeLose(percent: number): void {
  if (Math.random() * 100 < percent) throw new Lost('lost on purpose')
}
