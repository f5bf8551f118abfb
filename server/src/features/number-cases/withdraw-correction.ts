import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { judgeCorrectionAct } from '@qingtuan/domain/number-cases/correction-state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { letPhotosGo } from './bring-photo.ts'
import { showOwn } from './list-own.ts'
import { lockOwn } from './reach.ts'
import { recordCorrectionAct } from './record-act.ts'
import { standingAt } from './standing.ts'
import { changeCorrection } from './store/corrections.ts'

export async function withdrawCorrection(call: Call, { id }: { id: string }): Promise<OwnNumberCorrection> {
  await inTransaction(call.platform.database, (trx) => withdraw(trx, call, id))
  return showOwn(call, id)
}

async function withdraw(trx: Transaction, call: Call, id: string): Promise<void> {
  const { correction } = await lockOwn(trx, call, id)
  const state = must(judgeCorrectionAct(standingAt(call, correction), 'withdraw', 'member'))
  await changeCorrection(trx, id, { state, decided_at: call.now })
  await letPhotosGo(trx, call, { correctionIds: [id] })
  const { number, state: before } = correction
  await recordCorrectionAct(trx, call, { id, act: 'withdraw', actor: 'member', before, after: state, number })
}
