import type { Transfer, TransferDetail } from '@qingtuan/contract/transfers/transfer'
import { judgeTransferAct } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { getTransfer } from './get-transfer.ts'
import { showOwn } from './list-own.ts'
import { moveOn } from './move-on.ts'
import { callerOf, lockForAct, stepActor } from './reach.ts'

/** By the member, whoever started it, or by the side that started it. */
function withdrawOne(call: Call, id: string): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockForAct(trx, call, id)
    const caller = callerOf(call, row)
    const state = must(judgeTransferAct(row.state, 'withdraw', caller))
    const actor = stepActor(row, 'withdraw', caller)
    await moveOn(trx, call, row, { act: 'withdraw', actor, state, reason: null })
  })
}

export async function withdrawOwn(call: Call, { id }: { id: string }): Promise<Transfer> {
  await withdrawOne(call, id)
  return showOwn(call, id)
}

export async function withdrawTransfer(call: Call, { id }: { id: string }): Promise<TransferDetail> {
  await withdrawOne(call, id)
  return getTransfer(call, { id })
}
