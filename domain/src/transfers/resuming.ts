import { holdsMembers } from '../organizations/kind.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readRemark } from '../shared/remark.ts'
import type { Refusals } from './refusal.ts'
import type { TransferTarget } from './start.ts'
import { judgeTarget } from './start.ts'
import type { TransferCaller, TransferState } from './state.ts'
import { judgeTransferAct, passGivenSteps } from './state.ts'

export interface ResumeWish {
  readonly state: TransferState
  readonly caller: TransferCaller
  readonly fromId: number
  readonly targetId: number
  readonly newTarget: TransferTarget
  readonly statement: string
  readonly refusals: Refusals
}

export interface Resuming {
  readonly state: TransferState
  readonly statement: string
  readonly refusals: Refusals
}

/**
 * Goes on at the refused step: what the other side has approved stays approved. Another target has not refused yet. A
 * side that wants the member for itself cannot send them elsewhere.
 */
export function decideResuming(wish: ResumeWish): Decision<Resuming> {
  const next = judgeTransferAct(wish.state, 'resume', wish.caller)
  if (!next.ok) return next
  const isElsewhere = wish.newTarget.id !== wish.targetId
  if (isElsewhere && wish.caller.startedBy === 'newSide') return refuse('transfer.targetFixed')
  const reachable = judgeTarget(wish.newTarget, wish.fromId)
  if (!reachable.ok) return reachable
  const statement = readRemark(wish.statement)
  if (statement === null) return refuse('transfer.statementRequired', REMARK_BOUNDS)
  const { startedBy } = wish.caller
  const targetHoldsMembers = holdsMembers(wish.newTarget.kind)
  const state = passGivenSteps(next.value, { startedBy, targetHoldsMembers })
  const refusals = isElsewhere ? { ...wish.refusals, in: 0 } : wish.refusals
  return accept({ state, statement, refusals })
}
