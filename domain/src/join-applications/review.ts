import type { Receiver } from '../organizations/receiving.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readRemark } from '../shared/remark.ts'
import type { JoinApplicationActor, JoinApplicationStanding, JoinApplicationState } from './state.ts'
import { judgeAct } from './state.ts'

export interface Review {
  readonly application: JoinApplicationStanding
  readonly actor: Exclude<JoinApplicationActor, 'applicant'>
}

export interface ApprovalWish extends Review {
  /** The branch that the member would belong to, as it is now. */
  readonly organization: Receiver
  /** Joined at 13 (`members/joined-on.ts`): the branch writes down why. */
  readonly needsNote: boolean
  readonly note: string | null
}

export interface Approval {
  readonly state: JoinApplicationState
  readonly note: string | null
}

/** Pending → approved; the membership and its number are settled by the room of members in the same breath. */
export function decideApproval(wish: ApprovalWish): Decision<Approval> {
  const state = judgeAct(wish.application, 'approve', wish.actor)
  if (!state.ok) return state
  const receiving = judgeReceiving(wish.organization)
  if (!receiving.ok) return receiving
  const note = readRemark(wish.note ?? '')
  const mayDoWithout = !wish.needsNote && (wish.note ?? '').trim() === ''
  if (note === null && !mayDoWithout) return refuse('joinApplication.noteRequired', REMARK_BOUNDS)
  return accept({ state: state.value, note })
}

/** Pending → returned, with a reason that the applicant reads. */
export function decideReturn(
  wish: Review & { readonly reason: string },
): Decision<{ state: JoinApplicationState; reason: string }> {
  const state = judgeAct(wish.application, 'return', wish.actor)
  if (!state.ok) return state
  const reason = readRemark(wish.reason)
  if (reason === null) return refuse('joinApplication.reasonRequired', REMARK_BOUNDS)
  return accept({ state: state.value, reason })
}
