import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'

/** Ends every session of the account, this one included. */
export async function logOutEverywhere(call: Call): Promise<{ ended: number }> {
  const { accountId } = actorOf(call)
  const ended = await inTransaction(call.platform.database, async (trx) => {
    const count = await endSessions(trx, call, { accountId, reason: 'logOutEverywhere' })
    const audit = { act: 'accounts.logOutEverywhere', subjectKind: 'account', subjectId: accountId }
    await recordAudit(trx, call, { ...audit, after: { ended: count } })
    return count
  })
  call.setSessionToken(null)
  return { ended }
}
