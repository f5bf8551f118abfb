import { judgeOutwardAct } from '@qingtuan/domain/transfers/outward'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { must } from '../../../platform/refused.ts'
import { lockOutward } from '../store/outward.ts'
import { moveOutward } from './move-outward.ts'

/** Closes one that something else overtakes. */
export async function closeOutward(
  trx: Transaction,
  call: Call,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const row = await lockOutward(trx, id)
  if (row === null) return
  const state = must(judgeOutwardAct(row.state, 'close', 'system'))
  const set = { refusal_reason: reason }
  await moveOutward(trx, call, row, { act: 'close', actor: 'system', state, reason, set })
}
