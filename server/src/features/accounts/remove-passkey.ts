import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { requireStepUp } from './require-step-up.ts'
import { deletePasskey } from './store/passkeys.ts'

/** Forgets one of one’s own passkeys; somebody else’s is `record.notFound`. */
export async function removePasskey(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const { accountId } = actorOf(call)
  requireStepUp(call)
  await inTransaction(call.platform.database, async (trx) => {
    if (!(await deletePasskey(trx, accountId, id))) throw refused('record.notFound')
    await recordAudit(trx, call, { act: 'accounts.removePasskey', subjectKind: 'passkey', subjectId: id })
  })
  return { done: true }
}
