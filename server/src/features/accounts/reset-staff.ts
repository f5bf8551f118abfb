import type { UserName } from '@qingtuan/domain/accounts/user-name'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { printEnrolment } from './print-enrolment.ts'
import { findAccountByKey, voidPassword } from './store/accounts.ts'
import { forgetDevicesAndPasskeys } from './store/known-devices.ts'
import { forgetAuthenticator } from './store/staff.ts'

/** Voids everything with which somebody of the staff logs in, and makes a new enrolment link; refuses `record.notFound`. */
export async function resetStaff(call: Call, { key }: UserName): Promise<{ link: string; ended: number }> {
  const account = await findAccountByKey(call.platform.database, 'userName', key)
  if (account?.kind !== 'staff') throw refused('record.notFound')
  const accountId = account.id
  return inTransaction(call.platform.database, async (trx) => {
    await voidPassword(trx, accountId)
    await forgetAuthenticator(trx, accountId)
    await forgetDevicesAndPasskeys(trx, accountId)
    const ended = await endSessions(trx, call, { accountId, reason: 'passwordReset' })
    const after = { ended }
    await recordAudit(trx, call, {
      act: 'accounts.resetStaff',
      subjectKind: 'account',
      subjectId: accountId,
      after,
    })
    return { link: await printEnrolment(trx, call, accountId), ended }
  })
}
