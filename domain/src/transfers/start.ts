import type { MemberStatus } from '../members/status.ts'
import type { OrganizationKind } from '../organizations/kind.ts'
import { holdsMembers } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { OrganizationStatus } from '../organizations/status.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readRemark } from '../shared/remark.ts'
import type { TransferStarter, TransferState } from './state.ts'
import { passGivenSteps } from './state.ts'

export interface TransferTarget {
  readonly id: number
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  readonly path: OrganizationPath
}

/** Whether somebody can be transferred there: a branch takes the member itself, any other kind assigns one below it. */
export function judgeTarget(target: TransferTarget, fromId: number): Decision<null> {
  if (target.status === 'archived') return refuse('organization.archived')
  return target.id === fromId ? refuse('transfer.sameOrganization') : accept(null)
}

export interface StartWish {
  readonly startedBy: TransferStarter
  readonly memberStatus: MemberStatus
  readonly fromId: number
  readonly target: TransferTarget
  readonly statement: string
}

/** A first state and a tidied statement, which both sides and a mediator read. */
export function decideStart(wish: StartWish): Decision<{ state: TransferState; statement: string }> {
  const mayLeave = judgeMemberStatus(wish.memberStatus)
  if (!mayLeave.ok) return mayLeave
  const reachable = judgeTarget(wish.target, wish.fromId)
  if (!reachable.ok) return reachable
  const statement = readRemark(wish.statement)
  if (statement === null) return refuse('transfer.statementRequired', REMARK_BOUNDS)
  const targetHoldsMembers = holdsMembers(wish.target.kind)
  const state = passGivenSteps('submitted', { startedBy: wish.startedBy, targetHoldsMembers })
  return accept({ state, statement })
}

/** Active and floating members can be transferred, in the system and out of it, one matter at a time. */
export function judgeMemberStatus(status: MemberStatus): Decision<null> {
  if (status === 'transferring') return refuse('transfer.alreadyOpen')
  return status === 'left' ? refuse('transfer.memberLeft') : accept(null)
}

/** A committee assigns a living branch below itself, and not the one that the member comes from. */
export function judgeAssignment(
  branch: TransferTarget,
  { target, fromId }: { target: Pick<TransferTarget, 'path'>; fromId: number },
): Decision<null> {
  if (!isWithin(branch.path, target.path)) return refuse('record.notFound')
  if (!holdsMembers(branch.kind)) return refuse('organization.cannotHoldMembers')
  return judgeTarget(branch, fromId)
}
