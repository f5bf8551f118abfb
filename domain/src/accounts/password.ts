import type { Decision, Refusal, RefusalCode } from '../shared/refusal.ts'
import { accept } from '../shared/refusal.ts'
import type { Audience } from './audience.ts'

export type { Audience } from './audience.ts'
export { AUDIENCES } from './audience.ts'

/** Characters (code points), docs/security.md “Numbers”. */
export const PASSWORD_MINIMUM: Record<Audience, number> = { person: 8, organization: 12, staff: 15 }

export const PASSWORD_MAXIMUM = 128

/**
 * The least zxcvbn score that is taken. A person has an SMS as second factor on new devices, so 2 (over 10^6
 * guesses, online) is enough; an organization's or a staff account opens many people's records, so 3 (over 10^8).
 */
export const PASSWORD_LEAST_SCORE: Record<Audience, number> = { person: 2, organization: 3, staff: 3 }

const STRONG_SCORE = 4

/** Shorter fragments would forbid passwords that hold them by chance; two Han characters are a name already. */
export const PERSONAL_FRAGMENT_MINIMUM = 4
const HAN_NAME = /^\p{Script=Han}{2,}$/u

/** Guess-resistance from 0 (worst) to 4, and whether it stands on a list of common or leaked passwords. */
export type PasswordEstimate = { score: 0 | 1 | 2 | 3 | 4; common: boolean }

export type PasswordStrength = 'weak' | 'fair' | 'strong'

export interface PasswordQuestion {
  readonly password: string
  readonly audience: Audience
  /** User name, phone, document number or its tail: what somebody who knows the holder would try first. */
  readonly personal: readonly string[]
  readonly estimate: (password: string, personal: readonly string[]) => PasswordEstimate
}

/** The form in which a password is judged and hashed: two keyboards, one password (NIST SP 800-63B-4, 3.1.1.2). */
export function normalisePassword(raw: string): string {
  return raw.normalize('NFKC')
}

/** Refuses exactly what `describePassword` calls weak (FAQ O3), with the first thing that is missing. */
export function judgePassword(question: PasswordQuestion): Decision<{ strength: 'fair' | 'strong' }> {
  const { strength, refusals } = weigh(question)
  const [refusal] = refusals
  if (refusal) return { ok: false, refusal }
  return accept({ strength })
}

/** The meter: how strong, and everything that is missing, most telling first. */
export function describePassword(question: PasswordQuestion): {
  strength: PasswordStrength
  missing: RefusalCode[]
} {
  const { strength, refusals } = weigh(question)
  return { strength: refusals.length > 0 ? 'weak' : strength, missing: refusals.map(({ code }) => code) }
}

function weigh(question: PasswordQuestion): { strength: 'fair' | 'strong'; refusals: Refusal[] } {
  const password = normalisePassword(question.password)
  const length = [...password].length
  // The estimator's time grows with the length: what is too long is never handed to it.
  if (length > PASSWORD_MAXIMUM) return { strength: 'fair', refusals: [tooLong] }
  const { score, common } = question.estimate(password, question.personal)
  const minimum = PASSWORD_MINIMUM[question.audience]
  const refusals: Refusal[] = []
  if (length < minimum) refusals.push({ code: 'password.tooShort', facts: { minimum } })
  if (isPersonal(password, question.personal)) refusals.push({ code: 'password.personal' })
  if (common) refusals.push({ code: 'password.tooCommon' })
  if (score < PASSWORD_LEAST_SCORE[question.audience]) refusals.push({ code: 'password.tooWeak' })
  return { strength: score >= STRONG_SCORE ? 'strong' : 'fair', refusals }
}

const tooLong: Refusal = { code: 'password.tooLong', facts: { maximum: PASSWORD_MAXIMUM } }

function isPersonal(password: string, personal: readonly string[]): boolean {
  const folded = password.toLowerCase()
  return personal
    .map((fragment) => normalisePassword(fragment).trim().toLowerCase())
    .some((fragment) => isTelling(fragment) && folded.includes(fragment))
}

function isTelling(fragment: string): boolean {
  return [...fragment].length >= PERSONAL_FRAGMENT_MINIMUM || HAN_NAME.test(fragment)
}
