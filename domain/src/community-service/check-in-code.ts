import { registrationCodeFrom } from '../organizations/registration-code.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { closedUpText } from '../shared/typed-text.ts'
import type { CheckInWay } from './side.ts'

/** How long a code is shown before the next takes its place. */
export const CHECK_IN_SECONDS = 30
/** How long after its time a code is still taken as of that moment: what the screen and the network need. */
const GRACE_SECONDS = 5
/** How long a code that was read without a network may be on its way. */
export const LATE_CODE_SECONDS = 600
const SHORT_CODE_CHARACTERS = 6

const SLOT_MS = CHECK_IN_SECONDS * 1000

/** Which code it is, counted since 1970. */
export function checkInSlot(at: Date): number {
  return Math.floor(at.getTime() / SLOT_MS)
}

/** Seconds until the next code, at least 1. */
export function checkInSecondsLeft(now: Date): number {
  return Math.ceil(((checkInSlot(now) + 1) * SLOT_MS - now.getTime()) / 1000)
}

interface Reading {
  readonly slot: number
  /** How long ago the phone says that it read the code. */
  readonly scannedSecondsAgo: number
  readonly now: Date
}

interface Read {
  readonly way: Exclude<CheckInWay, 'list'>
  /** When the code was read. */
  readonly at: Date
}

/**
 * A code that is shown now is of this moment, whatever the phone says. One that was shown up to 10 minutes ago is a late
 * one if the phone says that it read it then, give or take a slot on a slow network: it is kept, and counts for nothing
 * until a leader vouches for it, since a photo that was sent to a friend looks the same.
 */
export function judgeCheckInCode({ slot, scannedSecondsAgo, now }: Reading): Decision<Read> {
  if (slot > checkInSlot(now)) return refuse('checkIn.codeUnknown')
  if (isShownAt(slot, now)) return accept({ way: 'code', at: now })
  const at = new Date(now.getTime() - scannedSecondsAgo * 1000)
  const slotsAgo = checkInSlot(at) - slot
  const isLate = scannedSecondsAgo <= LATE_CODE_SECONDS && (slotsAgo === 0 || slotsAgo === 1)
  return isLate ? accept({ way: 'lateCode', at }) : refuse('checkIn.codeExpired')
}

/** The code of that slot, or for a few seconds the one before. */
function isShownAt(slot: number, at: Date): boolean {
  const present = checkInSlot(at)
  const isFresh = at.getTime() - present * SLOT_MS <= GRACE_SECONDS * 1000
  return slot === present || (isFresh && slot === present - 1)
}

/** The codes that somebody may still type: the present one and the one before. */
export function typedSlots(now: Date): readonly number[] {
  return [checkInSlot(now), checkInSlot(now) - 1]
}

/** What stands under the code for who cannot scan it; of the seal of the same slot. */
export function shortCodeFrom(seal: Uint8Array): string {
  return registrationCodeFrom(seal).slice(0, SHORT_CODE_CHARACTERS)
}

/** As typed: any case, with blanks or hyphens. */
export function readShortCode(raw: string): string {
  return closedUpText(raw).replaceAll('-', '').toUpperCase()
}
