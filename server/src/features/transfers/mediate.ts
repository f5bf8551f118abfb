import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import { judgeTarget } from '@qingtuan/domain/transfers/start'
import type { TransferState } from '@qingtuan/domain/transfers/state'
import { judgeTransferAct, passGivenSteps } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { lockOrganization } from '../organizations/index.ts'
import { moveOn } from './move-on.ts'
import { callerOf, lockForAct, stepActor } from './reach.ts'
import type { PlacedRow } from './store/transfers.ts'

export interface Mediation {
  readonly id: string
  readonly decision: 'uphold' | 'dismiss'
  readonly reason: string
}

/** The nearest common superior decides what the two sides could not: on past the refused step, or the end. */
export function mediateOne(call: Call, { id, decision, reason: raw }: Mediation): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockForAct(trx, call, id)
    const caller = callerOf(call, row)
    const next = must(judgeTransferAct(row.state, decision, caller))
    const reason = readRemark(raw)
    if (reason === null) throw refused('transfer.reasonRequired', REMARK_BOUNDS)
    const state = decision === 'uphold' ? await upheld(trx, row, next) : next
    const actor = stepActor(row, decision, caller)
    const set = { refusal_reason: decision === 'uphold' ? null : reason }
    await moveOn(trx, call, row, { act: decision, actor, state, reason, set })
  })
}

async function upheld(trx: Transaction, row: PlacedRow, next: TransferState): Promise<TransferState> {
  const target = await lockOrganization(trx, row.to_organization_id)
  if (target === null) throw refused('record.notFound')
  must(judgeTarget(target, row.from_organization_id))
  return passGivenSteps(next, { startedBy: row.started_by, targetHoldsMembers: holdsMembers(target.kind) })
}
