import { nearestCommonSuperior } from '@qingtuan/domain/transfers/mediator'
import { decideRefusal } from '@qingtuan/domain/transfers/refusal'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { moveOn } from './move-on.ts'
import { callerOf, lockForAct, stepActor } from './reach.ts'

export interface RefusalInput {
  readonly id: string
  readonly reason: string
}

/** A side refuses its step; the second time the nearest common superior has to decide. */
export function refuseOne(call: Call, { id, reason: raw }: RefusalInput): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockForAct(trx, call, id)
    const caller = callerOf(call, row)
    const refusal = must(
      decideRefusal({
        state: row.state,
        caller,
        reason: raw,
        refusals: { out: row.out_refusals, in: row.in_refusals },
        hasMediator: nearestCommonSuperior(row.from_path, row.to_path) !== null,
      }),
    )
    const { state, reason, refusals } = refusal
    const set = { refusal_reason: reason, out_refusals: refusals.out, in_refusals: refusals.in }
    await moveOn(trx, call, row, {
      act: 'refuse',
      actor: stepActor(row, 'refuse', caller),
      state,
      reason,
      set,
    })
  })
}
