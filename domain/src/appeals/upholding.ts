import { normaliseIdentityNumber } from '../shared/identity-document.ts'
import { readPersonName } from '../shared/person-name.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

interface Identity {
  readonly name: string
  readonly number: string
}

/** What a reviewer typed from the photo, held against what the appellant filed. */
export interface Reading {
  readonly nameAgrees: boolean
  readonly numberAgrees: boolean
}

/** Compares as people write: spelling of blanks and dots, full-width signs and case do not count. */
export function compareReading(typed: Identity, filed: Identity): Reading {
  return {
    nameAgrees: sameName(typed.name, filed.name),
    numberAgrees: normaliseIdentityNumber(typed.number) === normaliseIdentityNumber(filed.number),
  }
}

export function agrees({ nameAgrees, numberAgrees }: Reading): boolean {
  return nameAgrees && numberAgrees
}

/** A document prints Latin letters as capitals, a form rarely. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [readPersonName(one), readPersonName(other)]
  return a.ok && b.ok && a.value.toUpperCase() === b.value.toUpperCase()
}

export interface Upholding {
  /** The photos were opened under this claim: what was never seen cannot have been read. */
  readonly looked: boolean
  /** The reading of the claim under which it is upheld; null before it. */
  readonly reading: Reading | null
  readonly recordExists: boolean
  readonly needsTwo: boolean
  readonly upheldOnceBy: string | null
  readonly reviewerId: string
}

/**
 * `once`: the first of two, so that the appeal goes back to the queue for another. Refuses `appeal.notRead`,
 * `appeal.noRecord`, `appeal.sameReviewer`.
 */
export function decideUpholding(upholding: Upholding): Decision<'once' | 'upheld'> {
  const { looked, reading, recordExists, needsTwo, upheldOnceBy, reviewerId } = upholding
  if (!(looked && reading !== null && agrees(reading))) return refuse('appeal.notRead')
  if (!recordExists) return refuse('appeal.noRecord')
  if (!needsTwo) return accept('upheld')
  if (upheldOnceBy === null) return accept('once')
  return upheldOnceBy === reviewerId ? refuse('appeal.sameReviewer') : accept('upheld')
}
