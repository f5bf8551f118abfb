import { REGISTRATION_CODE_RANDOM_BYTES, registrationCodeFrom } from '../organizations/registration-code.ts'
import { datedNumber, readDatedNumber } from '../shared/dated-number.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const APPEAL_NUMBER_RANDOM_BYTES = REGISTRATION_CODE_RANDOM_BYTES

const LETTERS = 'SS'

/** `SS` (申诉), the day in China, and six characters without look-alikes: `SS261122-K7M3PQ`. */
export function appealNumberFrom(now: Date, randomBytes: Uint8Array): string {
  return datedNumber(LETTERS, { now, code: registrationCodeFrom(randomBytes) })
}

/** As typed or read aloud; refuses `appeal.unknown`. */
export function readAppealNumber(raw: string): Decision<string> {
  const number = readDatedNumber(LETTERS, raw)
  return number === null ? refuse('appeal.unknown') : accept(number)
}
