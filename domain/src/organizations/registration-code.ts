import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { OrganizationKind } from './kind.ts'
import { judgePlacement } from './kind.ts'

export const REGISTRATION_CODE_LENGTH = 8

/** Of characters that look alike one or none is here: no 0 O, no 1 I L, and 2 without Z, 5 without S, 8 without B, V without U. */
export const REGISTRATION_CODE_ALPHABET = 'ACDEFGHJKMNPQRTVWXY23456789'

/** Enough that running out of usable bytes never happens (below 10^-20). */
export const REGISTRATION_CODE_RANDOM_BYTES = 32

export const REGISTRATION_CODE_DAYS = { usual: 20, minimum: 1, maximum: 365 } as const
export const REGISTRATION_CODE_USES = { usual: 1, minimum: 1, maximum: 200 } as const

const TWINS: Readonly<Record<string, string>> = { Z: '2', S: '5', B: '8', U: 'V' }
const DAY = 86_400_000

/** A byte from the uneven rest above the last full round is thrown away: every character is equally likely. */
export function registrationCodeFrom(randomBytes: Uint8Array): string {
  const size = REGISTRATION_CODE_ALPHABET.length
  const fair = [...randomBytes].filter((byte) => byte < 256 - (256 % size)).slice(0, REGISTRATION_CODE_LENGTH)
  if (fair.length < REGISTRATION_CODE_LENGTH)
    throw new RangeError('too few random bytes for a registration code')
  return fair.map((byte) => REGISTRATION_CODE_ALPHABET.charAt(byte % size)).join('')
}

/** As typed or read aloud: any case, full-width, with spaces or hyphens, with the twin of a look-alike. */
export function normaliseRegistrationCode(raw: string): Decision<string> {
  const typed = raw.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/gu, '')
  const code = [...typed].map((character) => TWINS[character] ?? character).join('')
  const known = [...code].every((character) => REGISTRATION_CODE_ALPHABET.includes(character))
  return known && code.length === REGISTRATION_CODE_LENGTH ? accept(code) : refuse('registrationCode.unknown')
}

export interface RegistrationCodeFacts {
  readonly expiresAt: Date
  readonly uses: number
  readonly maxUses: number
  readonly withdrawnAt: Date | null
  readonly now: Date
}

export function judgeRegistrationCode(facts: RegistrationCodeFacts): Decision<null> {
  if (facts.withdrawnAt !== null) return refuse('registrationCode.withdrawn')
  if (facts.uses >= facts.maxUses) return refuse('registrationCode.used')
  if (facts.now.getTime() >= facts.expiresAt.getTime()) return refuse('registrationCode.expired')
  return accept(null)
}

export interface RegistrationCodeWish {
  readonly kind: OrganizationKind
  readonly validDays?: number
  readonly maxUses?: number
  readonly issuer: { readonly kind: OrganizationKind }
  readonly now: Date
}

export interface RegistrationCodeTerms {
  readonly kind: OrganizationKind
  readonly maxUses: number
  readonly expiresAt: Date
}

/** The terms of a new code: for a kind that may stand under its issuer, and within the limits. */
export function decideRegistrationCode(wish: RegistrationCodeWish): Decision<RegistrationCodeTerms> {
  const { validDays = REGISTRATION_CODE_DAYS.usual, maxUses = REGISTRATION_CODE_USES.usual, now } = wish
  const placement = judgePlacement(wish.kind, wish.issuer.kind)
  if (!placement.ok) return placement
  if (!isBetween(validDays, REGISTRATION_CODE_DAYS)) return outside('validDays', REGISTRATION_CODE_DAYS)
  if (!isBetween(maxUses, REGISTRATION_CODE_USES)) return outside('maxUses', REGISTRATION_CODE_USES)
  return accept({ kind: wish.kind, maxUses, expiresAt: new Date(now.getTime() + validDays * DAY) })
}

type Bounds = { readonly minimum: number; readonly maximum: number }

function isBetween(value: number, { minimum, maximum }: Bounds): boolean {
  return Number.isInteger(value) && value >= minimum && value <= maximum
}

function outside(field: string, { minimum, maximum }: Bounds) {
  return refuse('input.invalid', { field, minimum, maximum })
}
