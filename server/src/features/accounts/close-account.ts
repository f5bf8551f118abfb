import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { accountClosedMessage } from './jobs.ts'
import { leaveAccount } from './leave-account.ts'
import { proveDocument } from './prove-document.ts'
import { provePassword } from './prove-password.ts'
import { lockPasswordHash, markClosed, readAccount } from './store/accounts.ts'

export interface Closing {
  readonly password: string
  readonly documentTail: string
}

/** Closes the caller’s own account; person and membership stay, and an upheld appeal opens it again. */
export async function closeAccount(call: Call, { password, documentTail }: Closing): Promise<{ done: true }> {
  const { accountId } = actorOf(call)
  const { database } = call.platform
  const account = await readAccount(database, accountId)
  if (!account) throw refused('session.required')
  const provenHash = await provePassword(call, account, password)
  await proveDocument(call, documentTail)
  await inTransaction(database, async (trx) => {
    if ((await lockPasswordHash(trx, accountId)) !== provenHash) throw refused('password.wrongCurrent')
    const { phone, ended } = await leaveAccount(trx, call, { accountId, reason: 'accountClosed' })
    await markClosed(trx, accountId, call.now)
    const subject = { subjectKind: 'account', subjectId: accountId }
    await recordAudit(trx, call, { act: 'accounts.closeAccount', ...subject, after: { ended } })
    if (phone !== null) await announceSms(trx, call, [accountClosedMessage(phone, call.now)])
  })
  call.setSessionToken(null)
  return { done: true }
}
