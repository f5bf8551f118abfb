import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readRemark } from '../shared/remark.ts'
import type { TransferCaller, TransferState } from './state.ts'
import { judgeTransferAct } from './state.ts'

/** When one side has refused so often, the nearest common superior decides. */
export const REFUSALS_BEFORE_MEDIATION = 2

/** How often each side has said no. */
export interface Refusals {
  readonly out: number
  readonly in: number
}

export interface RefusalWish {
  readonly state: TransferState
  readonly caller: TransferCaller
  readonly reason: string
  readonly refusals: Refusals
  /** Whether the two sides have a superior in common; without one the refusal stays, to be mended or withdrawn. */
  readonly hasMediator: boolean
}

export interface Refusing {
  readonly state: TransferState
  readonly reason: string
  readonly refusals: Refusals
}

/** A side refuses with a reason; the second time it is no longer between the two. */
export function decideRefusal(wish: RefusalWish): Decision<Refusing> {
  const next = judgeTransferAct(wish.state, 'refuse', wish.caller)
  if (!next.ok) return next
  const reason = readRemark(wish.reason)
  if (reason === null) return refuse('transfer.reasonRequired', REMARK_BOUNDS)
  const side = next.value === 'outRefused' ? 'out' : 'in'
  const refusals = { ...wish.refusals, [side]: wish.refusals[side] + 1 }
  const isDispute = wish.hasMediator && refusals[side] >= REFUSALS_BEFORE_MEDIATION
  const mediation = side === 'out' ? 'outMediation' : 'inMediation'
  return accept({ state: isDispute ? mediation : next.value, reason, refusals })
}
