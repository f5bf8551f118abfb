import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { endSessions, openSession } from '../../platform/sessions/session-token.ts'

/**
 * Runs `enter`, which answers the account, and opens a session for it in the same transaction. The cookie is set
 * after the commit, for a transaction may be run again. Who was logged in here before is logged out.
 */
export async function signIn(call: Call, enter: (trx: Transaction) => Promise<string>): Promise<string> {
  let token: string | null = null
  const quietCall: Call = {
    ...call,
    setSessionToken: (next) => {
      token = next
    },
  }
  const accountId = await inTransaction(call.platform.database, async (trx) => {
    const entered = await enter(trx)
    await endReplaced(trx, call)
    await openSession(trx, quietCall, entered, call.app)
    return entered
  })
  call.setSessionToken(token)
  return accountId
}

async function endReplaced(trx: Transaction, call: Call): Promise<void> {
  if (!call.actor) return
  const { accountId, sessionId } = call.actor
  await endSessions(trx, call, { accountId, only: sessionId, reason: 'replaced' })
}
