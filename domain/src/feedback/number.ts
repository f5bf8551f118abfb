import { REGISTRATION_CODE_RANDOM_BYTES, registrationCodeFrom } from '../organizations/registration-code.ts'
import { datedNumber, readDatedNumber } from '../shared/dated-number.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const FEEDBACK_NUMBER_RANDOM_BYTES = REGISTRATION_CODE_RANDOM_BYTES

const LETTERS = 'FK'

/** `FK` (反馈), the day in China, and six characters without look-alikes: `FK261128-K7M3PQ`. */
export function feedbackNumberFrom(now: Date, randomBytes: Uint8Array): string {
  return datedNumber(LETTERS, { now, code: registrationCodeFrom(randomBytes) })
}

/** As typed or read aloud; refuses `feedback.unknown`. */
export function readFeedbackNumber(raw: string): Decision<string> {
  const number = readDatedNumber(LETTERS, raw)
  return number === null ? refuse('feedback.unknown') : accept(number)
}
