import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { savePassword } from './store/accounts.ts'
import { forgetDevicesAndPasskeys } from './store/known-devices.ts'

export interface OneTimePassword {
  readonly accountId: string
  readonly passwordHash: string
  /** From then on it opens nothing (`logIn.passwordExpired`). */
  readonly expiresAt: Date
}

/** FAQ M14: sets a password that somebody else has had made, good for a first log-in and its change; all sessions end and passkeys are void. Answers how many. */
export async function setOneTimePassword(
  trx: Transaction,
  call: Call,
  password: OneTimePassword,
): Promise<number> {
  const { accountId } = password
  await savePassword(trx, { ...password, changeRequired: true, at: call.now })
  await forgetDevicesAndPasskeys(trx, accountId)
  return endSessions(trx, call, { accountId, reason: 'passwordReset' })
}
