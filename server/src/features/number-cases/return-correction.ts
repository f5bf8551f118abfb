import { judgeCorrectionAct } from '@qingtuan/domain/number-cases/correction-state'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must, refused } from '../../platform/refused.ts'
import type { CorrectionInFull } from './describe-correction.ts'
import { getCorrection } from './list-corrections.ts'
import { lockForReview } from './reach.ts'
import { recordCorrectionAct } from './record-act.ts'
import { standingAt } from './standing.ts'
import { changeCorrection } from './store/corrections.ts'

interface Input {
  readonly id: string
  readonly reason: string
}

/** Gives a request back to the member, who is told why and may send it again. */
export async function returnCorrection(call: Call, input: Input): Promise<CorrectionInFull> {
  await inTransaction(call.platform.database, (trx) => giveBack(trx, call, input))
  return getCorrection(call, input)
}

async function giveBack(trx: Transaction, call: Call, { id, reason: raw }: Input): Promise<void> {
  const { correction, member, actor } = await lockForReview(trx, call, id)
  const state = must(judgeCorrectionAct(standingAt(call, correction), 'return', actor))
  const reason = readRemark(raw)
  if (reason === null) throw refused('numberCorrection.reasonRequired', REMARK_BOUNDS)
  await changeCorrection(trx, id, { state, decided_at: call.now, return_reason: reason })
  const { number, state: before } = correction
  await recordCorrectionAct(trx, call, { id, act: 'return', actor, before, after: state, number, reason })
  await announceNotices(trx, call, [
    {
      to: { personId: member.person_id },
      kind: 'numberCorrection.returned',
      facts: { reason },
      link: '/member-number',
    },
  ])
}
