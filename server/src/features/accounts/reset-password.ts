import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { checkNewPassword } from './check-new-password.ts'
import { recoverPassword } from './recover-password.ts'
import { findAccountByKey } from './store/accounts.ts'
import { spendSmsCode, trySmsCode } from './take-sms-code.ts'

export interface PasswordReset {
  readonly phone: string
  readonly code: string
  readonly password: string
}

/**
 * FAQ M14: only the holder of the phone learns whether an account hangs on it, and nobody whose it is: who holds a
 * recycled number could ask of any word whether it is the name or the tail of the document. So the password is held
 * against the phone alone.
 */
export async function resetPassword(call: Call, reset: PasswordReset): Promise<{ done: true }> {
  const { phone, code, password } = reset
  const { platform } = call
  const given = { purpose: 'resetPassword', phone, code } as const
  checkNewPassword(call, { password, audience: 'person', personal: [phone] })
  await trySmsCode(call, given)
  const account = await findAccountByKey(platform.database, 'phone', phoneIndex(platform, phone))
  if (!account) {
    await spendSmsCode(platform.database, call, given)
    throw refused('phone.unknown')
  }
  const recovery = { accountId: account.id, act: 'accounts.resetPassword', password, given } as const
  await recoverPassword(call, { ...recovery, proofDue: true })
  return { done: true }
}
