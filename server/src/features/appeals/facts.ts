import type { Claim } from '@qingtuan/domain/appeals/claim'
import { isClaimant, presentState } from '@qingtuan/domain/appeals/claim'
import type { Due } from '@qingtuan/domain/appeals/deadline'
import type { Objecting } from '@qingtuan/domain/appeals/objection'
import { needsTwoReviewers } from '@qingtuan/domain/appeals/objection'
import type { Reading } from '@qingtuan/domain/appeals/upholding'
import type { Platform } from '../../platform/platform.ts'
import type { Appeal } from './store/appeals.ts'

export const DOCUMENT_CONTEXT = 'appeal.document'
export const PHONE_CONTEXT = 'appeal.phone'

/** An appeal as the rules know it. */
export interface AppealFacts extends Claim, Objecting {
  readonly upheldOnceBy: string | null
  readonly isCadre: boolean
  readonly needsTwo: boolean
}

export function factsOf(row: Appeal, now: Date): AppealFacts {
  const objecting = {
    objectUntil: row.object_until,
    objectedAt: row.objected_at,
    isCadre: row.is_cadre,
    now,
  }
  return {
    ...objecting,
    state: row.state,
    claimedBy: row.claimed_by,
    claimedAt: row.claimed_at,
    upheldOnceBy: row.upheld_once_by,
    needsTwo: needsTwoReviewers(objecting),
  }
}

/** The state as everybody meets it, and when it is due. */
export function dueOf(row: Appeal, now: Date): Due {
  return { state: presentState(factsOf(row, now), now), decideBy: row.decide_by, now }
}

/** What the present claimant has read from the photo; null to everybody else, and before it. */
export function readingOf(row: Appeal, reviewerId: string, now: Date): Reading | null {
  if (row.name_agrees === null || row.number_agrees === null) return null
  if (!isClaimant(factsOf(row, now), reviewerId, now)) return null
  return { nameAgrees: row.name_agrees, numberAgrees: row.number_agrees }
}

/** The document and the new phone of an appeal, plain: mask them at the edge. */
export function sealedOf({ vault }: Pick<Platform, 'vault'>, row: Appeal): { number: string; phone: string } {
  return {
    number: vault.decrypt(row.document_box, DOCUMENT_CONTEXT),
    phone: vault.decrypt(row.phone_box, PHONE_CONTEXT),
  }
}
