import { readNewNumber } from '@qingtuan/domain/members/number-change'
import { judgeCorrectionAct } from '@qingtuan/domain/number-cases/correction-state'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { joinedOnText, setMemberNumber } from '../members/index.ts'
import { letPhotosGo } from './bring-photo.ts'
import type { CorrectionInFull } from './describe-correction.ts'
import { getCorrection } from './list-corrections.ts'
import { lockForReview } from './reach.ts'
import { recordCorrectionAct } from './record-act.ts'
import { standingAt } from './standing.ts'
import { changeCorrection } from './store/corrections.ts'

/** The member has the number that was asked for; refuses `memberNumber.occupied` when another holds it by now. */
export async function approveCorrection(call: Call, { id }: { id: string }): Promise<CorrectionInFull> {
  await inTransaction(call.platform.database, (trx) => approve(trx, call, id))
  return getCorrection(call, { id })
}

async function approve(trx: Transaction, call: Call, id: string): Promise<void> {
  const { correction, member, actor } = await lockForReview(trx, call, id)
  const state = must(judgeCorrectionAct(standingAt(call, correction), 'approve', actor))
  // The join date, and with it the number that fits, may have changed since the request was sent.
  const wish = { present: member.number, raw: correction.number, joinedOn: joinedOnText(member) }
  const { number } = must(readNewNumber(wish))
  if (number === null) throw refused('memberNumber.unexpected')
  const act = 'numberCases.approveCorrection'
  await setMemberNumber(trx, call, { member, number, note: correction.reason, by: actorOf(call).name, act })
  await changeCorrection(trx, id, { state, decided_at: call.now })
  await letPhotosGo(trx, call, { correctionIds: [id] })
  const { state: before } = correction
  await recordCorrectionAct(trx, call, { id, act: 'approve', actor, before, after: state, number })
}
