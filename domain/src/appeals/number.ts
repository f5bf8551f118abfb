import { REGISTRATION_CODE_RANDOM_BYTES, registrationCodeFrom } from '../organizations/registration-code.ts'
import { toShanghaiDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { closedUpText } from '../shared/typed-text.ts'

export const APPEAL_NUMBER_RANDOM_BYTES = REGISTRATION_CODE_RANDOM_BYTES

const RANDOM_CHARACTERS = 6
const TYPED = /^SS(\d{6})-?([0-9A-Z]{6})$/
const HYPHENS = /[‐‑‒–—―−－]/g
/** What is read for a character that no number has: the same twins as in a registration code. */
const TWINS: Readonly<Record<string, string>> = { Z: '2', S: '5', B: '8', U: 'V' }

/** `SS` (申诉), the day in China, and six characters without look-alikes: `SS261122-K7M3PQ`. */
export function appealNumberFrom(now: Date, randomBytes: Uint8Array): string {
  const day = toShanghaiDate(now).slice(2).replaceAll('-', '')
  return `SS${day}-${registrationCodeFrom(randomBytes).slice(0, RANDOM_CHARACTERS)}`
}

/** As typed or read aloud: any case, with blanks, without the hyphen, with a look-alike; refuses `appeal.unknown`. */
export function readAppealNumber(raw: string): Decision<string> {
  const typed = closedUpText(raw).replaceAll(HYPHENS, '-').toUpperCase()
  const [, day, random = ''] = TYPED.exec(typed) ?? []
  if (day === undefined) return refuse('appeal.unknown')
  return accept(`SS${day}-${[...random].map((character) => TWINS[character] ?? character).join('')}`)
}
