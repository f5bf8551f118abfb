import type { MemberStatus } from '../members/status.ts'
import type { Receiver } from '../organizations/receiving.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { JoinApplicationState } from './state.ts'
import { OPEN_JOIN_APPLICATION_STATES } from './state.ts'

export interface SubmissionWish {
  readonly organization: Receiver & { readonly id: number }
  /** The states of all applications that the person has filed so far. */
  readonly earlier: readonly JoinApplicationState[]
  /** Of the membership that the person has or had; null for none. */
  readonly membership: MemberStatus | null
}

/**
 * A new application: one open at a time, by somebody who is no member yet or whose branch was archived (FLOATING →
 * ACTIVE), to an organization that may receive it.
 */
export function decideSubmission(
  wish: SubmissionWish,
): Decision<{ state: JoinApplicationState; organizationId: number }> {
  if (!mayApply(wish.membership)) return refuse('joinApplication.alreadyMember')
  if (wish.earlier.some(isOpen)) return refuse('joinApplication.alreadyOpen')
  const receiving = judgeReceiving(wish.organization)
  if (!receiving.ok) return receiving
  return accept({ state: 'pending', organizationId: wish.organization.id })
}

function isOpen(state: JoinApplicationState): boolean {
  return OPEN_JOIN_APPLICATION_STATES.some((open) => open === state)
}

/** Whether a join application can settle somebody in a branch. */
export function mayApply(membership: MemberStatus | null): boolean {
  return membership === null || membership === 'floating'
}
