import type { Transfer, TransferDetail } from '@qingtuan/contract/transfers/transfer'
import { decideResuming } from '@qingtuan/domain/transfers/resuming'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { lockOrganization } from '../organizations/index.ts'
import { getTransfer } from './get-transfer.ts'
import { showOwn } from './list-own.ts'
import { moveOn } from './move-on.ts'
import { callerOf, lockForAct, stepActor } from './reach.ts'

export interface ResumeInput {
  readonly id: string
  readonly toOrganizationId: number
  readonly statement: string
}

async function resumeOne(trx: Transaction, call: Call, input: ResumeInput): Promise<void> {
  const target = await lockOrganization(trx, input.toOrganizationId)
  const row = await lockForAct(trx, call, input.id)
  if (target === null) throw refused('record.notFound')
  const caller = callerOf(call, row)
  const { state, statement, refusals } = must(
    decideResuming({
      state: row.state,
      caller,
      fromId: row.from_organization_id,
      targetId: row.to_organization_id,
      newTarget: target,
      statement: input.statement,
      refusals: { out: row.out_refusals, in: row.in_refusals },
    }),
  )
  const counted = { out_refusals: refusals.out, in_refusals: refusals.in }
  await moveOn(trx, call, row, {
    act: 'resume',
    actor: stepActor(row, 'resume', caller),
    state,
    reason: statement,
    set: { statement, refusal_reason: null, ...counted },
    target,
  })
}

export async function resumeOwn(call: Call, input: ResumeInput): Promise<Transfer> {
  await inTransaction(call.platform.database, (trx) => resumeOne(trx, call, input))
  return showOwn(call, input.id)
}

export async function resumeTransfer(call: Call, input: ResumeInput): Promise<TransferDetail> {
  await inTransaction(call.platform.database, (trx) => resumeOne(trx, call, input))
  return getTransfer(call, input)
}
