import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { nextAppealState } from '@qingtuan/domain/appeals/transitions'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { spendPhoneProof } from '../accounts/index.ts'
import { showStatus } from './describe-status.ts'
import type { Held } from './held-appeal.ts'
import { heldAppeal } from './held-appeal.ts'
import { recordAct } from './record-act.ts'
import { settle } from './settle.ts'
import { lockAppeal } from './store/appeals.ts'

export async function withdrawAppeal(call: Call, held: Held): Promise<AppealStatus> {
  const { row, proof } = await heldAppeal(call, held)
  await inTransaction(call.platform.database, async (trx) => {
    const appeal = await lockAppeal(trx, row.id)
    if (appeal === null) throw refused('appeal.unknown')
    must(nextAppealState(appeal.state, 'withdraw'))
    await spendPhoneProof(trx, call, proof)
    await settle(trx, call, appeal, { state: 'withdrawn' })
    await recordAct(trx, call, {
      id: row.id,
      act: 'withdraw',
      before: appeal.state,
      after: 'withdrawn',
    })
  })
  return showStatus(call, row.id)
}
