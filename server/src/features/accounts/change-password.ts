import { normalisePassword } from '@qingtuan/domain/accounts/password'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { checkNewPassword } from './check-new-password.ts'
import { personalWords } from './personal-words.ts'
import { provePassword } from './prove-password.ts'
import { setPassword } from './set-password.ts'
import { lockPasswordHash, readAccount } from './store/accounts.ts'

/** Changes one’s own password; a wrong present one counts like a log-in, and other sessions end. */
export async function changePassword(
  call: Call,
  { current, next }: { current: string; next: string },
): Promise<{ done: true }> {
  const { accountId } = actorOf(call)
  const { database, passwords } = call.platform
  const account = await readAccount(database, accountId)
  if (!account) throw refused('session.required')
  const personal = await personalWords(call, account)
  checkNewPassword(call, { password: next, audience: account.kind, personal })
  const presentHash = await provePassword(call, account, current)
  if (normalisePassword(current) === normalisePassword(next)) throw refused('password.unchanged')
  const passwordHash = await passwords.hash(next)
  await inTransaction(database, async (trx) => {
    if ((await lockPasswordHash(trx, accountId)) !== presentHash) throw refused('password.wrongCurrent')
    await setPassword(trx, call, { accountId, passwordHash, reason: 'passwordChanged' })
    await recordAudit(trx, call, {
      act: 'accounts.changePassword',
      subjectKind: 'account',
      subjectId: accountId,
    })
  })
  return { done: true }
}
