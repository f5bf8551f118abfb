import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'

/** Ends the session of this device and takes its cookie away. */
export async function logOut(call: Call): Promise<{ done: true }> {
  const { accountId, sessionId } = actorOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    await endSessions(trx, call, { accountId, only: sessionId, reason: 'logOut' })
    await recordAudit(trx, call, { act: 'accounts.logOut', subjectKind: 'session', subjectId: sessionId })
  })
  call.setSessionToken(null)
  return { done: true }
}
