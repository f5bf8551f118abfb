import type { Decision } from '../shared/refusal.ts'
import { refuse } from '../shared/refusal.ts'
import type { AppealAct, AppealState } from './state.ts'
import { nextAppealState } from './transitions.ts'

/** After these a claim has lapsed and the appeal is back in the queue, without anybody doing anything. */
export const CLAIM_MINUTES = 30

const CLAIM_MS = CLAIM_MINUTES * 60_000

export interface Claim {
  readonly state: AppealState
  /** Reviewer who has it, and since when; null when nobody has. */
  readonly claimedBy: string | null
  readonly claimedAt: Date | null
}

/** When a claim that was made at this instant lapses. */
export function claimEnd(claimedAt: Date): Date {
  return new Date(claimedAt.getTime() + CLAIM_MS)
}

/** The claims that were made after this hold. */
export function claimsHoldSince(now: Date): Date {
  return new Date(now.getTime() - CLAIM_MS)
}

/** The end of the claim that holds now; null when none does. */
export function claimedUntil({ state, claimedAt }: Claim, now: Date): Date | null {
  if (state !== 'claimed' || claimedAt === null) return null
  const until = claimEnd(claimedAt)
  return now.getTime() < until.getTime() ? until : null
}

/** The state as everybody meets it: a claim that has lapsed is none. */
export function presentState(claim: Claim, now: Date): AppealState {
  return claim.state === 'claimed' && claimedUntil(claim, now) === null ? 'submitted' : claim.state
}

/** Whether this reviewer has the appeal now. */
export function isClaimant(claim: Claim, reviewerId: string, now: Date): boolean {
  return claim.claimedBy === reviewerId && claimedUntil(claim, now) !== null
}

export interface Claiming extends Claim {
  readonly reviewerId: string
  /** First reviewer who upheld, where two must agree. */
  readonly upheldOnceBy: string | null
  readonly needsTwo: boolean
  readonly now: Date
}

/** Taking an appeal, or one’s own again; refuses `appeal.notOpen`, `.claimedByOther`, `.sameReviewer`. */
export function judgeClaim(claiming: Claiming): Decision<AppealState> {
  const { reviewerId, upheldOnceBy, needsTwo, now } = claiming
  const next = nextAppealState(presentState(claiming, now), 'claim')
  if (!next.ok) return next
  const isTaken = claimedUntil(claiming, now) !== null && claiming.claimedBy !== reviewerId
  if (isTaken) return refuse('appeal.claimedByOther')
  return needsTwo && upheldOnceBy === reviewerId ? refuse('appeal.sameReviewer') : next
}

type ClaimedAct = Extract<AppealAct, 'release' | 'read' | 'uphold' | 'dismiss' | 'askPhotos'>

/** The state after what only the claimant may do; refuses `appeal.notOpen`, `.notClaimed`, `.claimedByOther`. */
export function judgeClaimant(
  claim: Claim & { readonly reviewerId: string; readonly now: Date },
  act: ClaimedAct,
): Decision<AppealState> {
  const { reviewerId, now } = claim
  const state = presentState(claim, now)
  if (!nextAppealState(state, 'claim').ok) return refuse('appeal.notOpen')
  if (state === 'submitted') return refuse('appeal.notClaimed')
  return claim.claimedBy === reviewerId ? nextAppealState(state, act) : refuse('appeal.claimedByOther')
}
