import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { ServicePhase } from './phase.ts'
import { isAhead } from './phase.ts'

/** How one person stands to a project. */
export const SIGN_UP_STANDINGS = ['none', 'place', 'waiting', 'withdrawn', 'removed'] as const
export type SignUpStanding = (typeof SIGN_UP_STANDINGS)[number]

export interface SignUpWish {
  readonly phase: ServicePhase
  readonly standing: SignUpStanding
  /** Title of another project at that time in which the person takes part or waits; null without one. */
  readonly meanwhile: string | null
}

/**
 * A place, or one on the waiting list. Who withdrew comes back at its end; whom the organizer took off does not. Two
 * projects at one time are refused, waiting too: otherwise a place given later would be one at which nobody can be.
 */
export function judgeSignUp({ phase, standing, meanwhile }: SignUpWish): Decision<'place' | 'waiting'> {
  if (takesPart(standing)) return refuse('serviceSignUp.already')
  if (standing === 'removed') return refuse('serviceSignUp.removed')
  if (phase !== 'open' && phase !== 'full') return refuse('serviceSignUp.over')
  if (meanwhile !== null) return refuse('serviceSignUp.overlaps', { title: meanwhile })
  return accept(phase === 'open' ? 'place' : 'waiting')
}

/** Until the project begins, after the end of sign-up too: somebody who waits can still come instead. */
export function judgeWithdrawal(phase: ServicePhase, standing: SignUpStanding): Decision<true> {
  if (!takesPart(standing)) return refuse('serviceSignUp.notThere')
  return isAhead(phase) ? accept(true) : refuse('serviceSignUp.begun')
}

/** Whether somebody has a place or waits for one. */
export function takesPart(standing: SignUpStanding): boolean {
  return standing === 'place' || standing === 'waiting'
}
