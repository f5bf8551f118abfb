import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { releasePhone } from './bind-phone.ts'
import { lockAccounts, voidPassword } from './store/accounts.ts'
import { forgetDevicesAndPasskeys } from './store/known-devices.ts'

/**
 * Takes away whatever opens an account: its phone, which is free from then on, its password, devices, passkeys and
 * sessions. Answers the phone, null when none was bound, and how many sessions ended.
 */
export async function leaveAccount(
  trx: Transaction,
  call: Call,
  { accountId, reason }: { accountId: string; reason: 'phoneUnbound' | 'accountClosed' },
): Promise<{ phone: string | null; ended: number }> {
  await lockAccounts(trx, [accountId])
  const phone = await releasePhone(trx, call.platform, { accountId, at: call.now })
  await voidPassword(trx, accountId)
  await forgetDevicesAndPasskeys(trx, accountId)
  return { phone, ended: await endSessions(trx, call, { accountId, reason }) }
}
