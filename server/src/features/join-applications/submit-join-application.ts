import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readCaller } from './applicant.ts'
import { fileJoinApplication } from './file-join-application.ts'
import { showOwn } from './list-own.ts'
import type { JoinEntries } from './read-entries.ts'

export async function submitJoinApplication(call: Call, entries: JoinEntries): Promise<JoinApplication> {
  const { accountId } = actorOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const { id, name, bornOn } = await readCaller(trx, call)
    await fileJoinApplication(trx, call, { personId: id, accountId, name, bornOn, entries })
  })
  return showOwn(call)
}
