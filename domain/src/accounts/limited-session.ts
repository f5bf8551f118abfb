import { identityNumberTail, normaliseIdentityNumber } from '../shared/identity-document.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { Audience } from './audience.ts'
import type { LogInWay } from './session.ts'

/** A number that nobody has used for so long may have been given to somebody else. */
export const DORMANT_DAYS = 90
/** How long after its last log-in a device is known. */
export const KNOWN_DEVICE_DAYS = 180
export const PROOF_TRIES = 3
export const PROOF_WINDOW_HOURS = 24
/** Wrong ones in all: who holds a recycled number for good would else try a thousand a year. */
export const PROOF_TRIES_IN_30_DAYS = 9

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export interface Arrival {
  readonly audience: Audience
  readonly way: LogInWay
  /** Somebody has proven there to be the holder. */
  readonly deviceKnown: boolean
  /** The password was reset by SMS, and nobody has proven to be the holder since. */
  readonly proofDue: boolean
  /** Last use of any session of the account; null when there was none. */
  readonly lastSeenAt: Date | null
  readonly now: Date
}

/**
 * Whether a session begins limited: nothing personal is shown in it before the document is proven (FAQ M5). A passkey
 * is bound to a person and not to a number, and who registers has just shown who they are.
 */
export function beginsLimited({ audience, way, deviceKnown, proofDue, lastSeenAt, now }: Arrival): boolean {
  if (audience !== 'person' || way === 'registration' || way === 'passkey') return false
  return !deviceKnown || proofDue || isDormant(lastSeenAt, now)
}

/**
 * Whether the device is known from now on: a session that begins whole shows it, but for a passkey, which may have come
 * over from the phone beside it.
 */
export function makesDeviceKnown({ way, limited }: { way: LogInWay; limited: boolean }): boolean {
  return !limited && way !== 'passkey'
}

/** A device is known when its last log-in is later than this. */
export function knownDevicesSince(now: Date): Date {
  return new Date(now.getTime() - KNOWN_DEVICE_DAYS * DAY_MS)
}

/** Wrong proofs count together when the first of them is later than this. */
export function proofWindowStart(now: Date): Date {
  return new Date(now.getTime() - PROOF_WINDOW_HOURS * HOUR_MS)
}

/** What is typed against the last 4 characters of the document on record. */
export function isDocumentTail(typed: string, number: string): boolean {
  return normaliseIdentityNumber(typed) === identityNumberTail(normaliseIdentityNumber(number))
}

/** Judges a proof; `tries` are those of the present window, this one included, and null when none was left. */
export function judgeProof({ tries, matches }: { tries: number | null; matches: boolean }): Decision<null> {
  if (tries === null || tries > PROOF_TRIES) return refuse('proof.exhausted')
  if (matches) return accept(null)
  return tries === PROOF_TRIES
    ? refuse('proof.exhausted')
    : refuse('proof.wrong', { remaining: PROOF_TRIES - tries })
}

function isDormant(lastSeenAt: Date | null, now: Date): boolean {
  return lastSeenAt === null || now.getTime() - lastSeenAt.getTime() >= DORMANT_DAYS * DAY_MS
}
