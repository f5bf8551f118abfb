import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'

/** Logs out one device of one’s own; somebody else’s is `record.notFound`. */
export async function endSession(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const { accountId, sessionId } = actorOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const ended = await endSessions(trx, call, { accountId, only: id, reason: 'logOut' })
    if (ended === 0) throw refused('record.notFound')
    await recordAudit(trx, call, { act: 'accounts.endSession', subjectKind: 'session', subjectId: id })
  })
  if (id === sessionId) call.setSessionToken(null)
  return { done: true }
}
