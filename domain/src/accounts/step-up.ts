import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** How long a password that was given again stands for the acts after it. */
export const STEP_UP_SECONDS = 300

/** The instant from which the password must be given once more. */
export function stepUpEnd(steppedUpAt: Date): Date {
  return new Date(steppedUpAt.getTime() + STEP_UP_SECONDS * 1000)
}

/** Whether a far-reaching act may follow now; refuses `session.stepUpRequired`. */
export function judgeStepUp({ steppedUpAt, now }: { steppedUpAt: Date | null; now: Date }): Decision<null> {
  const isFresh = steppedUpAt !== null && now < stepUpEnd(steppedUpAt)
  return isFresh ? accept(null) : refuse('session.stepUpRequired')
}
