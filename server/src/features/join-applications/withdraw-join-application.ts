import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { decideWithdrawal } from '@qingtuan/domain/join-applications/withdrawal'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { showOwn } from './list-own.ts'
import { lockOwn } from './reach.ts'
import { factsOf, recordAct } from './record-act.ts'
import { changeApplication } from './store/applications.ts'

export async function withdrawJoinApplication(call: Call, { id }: { id: string }): Promise<JoinApplication> {
  await inTransaction(call.platform.database, (trx) => withdraw(trx, call, id))
  return showOwn(call, id)
}

async function withdraw(trx: Transaction, call: Call, id: string): Promise<void> {
  const application = await lockOwn(trx, call, id)
  const state = must(decideWithdrawal(application.state))
  await changeApplication(trx, id, { state, decided_at: call.now, return_reason: null })
  const before = factsOf(application)
  const after = { ...before, state }
  await recordAct(trx, call, { id, act: 'withdraw', actor: 'applicant', before, after })
}
