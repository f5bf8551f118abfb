import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { judgeAssignment, judgeTarget } from '@qingtuan/domain/transfers/start'
import { judgeTransferAct, passGivenSteps } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { moveOn } from './move-on.ts'
import { callerOf, lockForAct, stepActor } from './reach.ts'
import type { PlacedRow } from './store/transfers.ts'

export interface OutApproval {
  readonly id: string
  readonly endPosts: boolean
}

/** The old side lets the member go. */
export function approveOneOut(call: Call, { id, endPosts }: OutApproval): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockForAct(trx, call, id)
    await approve(trx, call, { row, act: 'approveOut', set: { end_posts: endPosts } })
  })
}

/** The new side takes the member. */
export function approveOneIn(call: Call, { id }: { id: string }): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockForAct(trx, call, id)
    await approve(trx, call, { row, act: 'approveIn', set: {} })
  })
}

interface Approval {
  readonly row: PlacedRow
  readonly act: 'approveOut' | 'approveIn'
  readonly set: { readonly end_posts?: boolean }
}

async function approve(trx: Transaction, call: Call, { row, act, set }: Approval): Promise<void> {
  const caller = callerOf(call, row)
  const next = must(judgeTransferAct(row.state, act, caller))
  const target = await targetOf(trx, row.to_organization_id)
  must(judgeTarget(target, row.from_organization_id))
  const consents = { startedBy: row.started_by, targetHoldsMembers: holdsMembers(target.kind) }
  const actor = stepActor(row, act, caller)
  const state = passGivenSteps(next, consents)
  await moveOn(trx, call, row, { act, actor, state, reason: null, set: { ...set, refusal_reason: null } })
}

async function targetOf(trx: Transaction, id: number): Promise<OrganizationFacts> {
  const target = await lockOrganization(trx, id)
  if (target === null) throw refused('record.notFound')
  return target
}

export interface Assignment {
  readonly id: string
  readonly branchId: number
}

/** The committee that has approved says in which branch below it the member is from now on. */
export function assignOne(call: Call, { id, branchId }: Assignment): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const branch = await targetOf(trx, branchId)
    const row = await lockForAct(trx, call, id)
    const caller = callerOf(call, row)
    const state = must(judgeTransferAct(row.state, 'assign', caller))
    must(judgeAssignment(branch, { target: { path: row.to_path }, fromId: row.from_organization_id }))
    const actor = stepActor(row, 'assign', caller)
    await moveOn(trx, call, row, { act: 'assign', actor, state, reason: null, target: branch })
  })
}
