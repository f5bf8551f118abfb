import type { UserName } from '@qingtuan/domain/accounts/user-name'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { checkNewPassword } from './check-new-password.ts'
import { findContactAccount } from './find-contact-account.ts'
import type { AccountPorts } from './ports.ts'
import { recoverPassword } from './recover-password.ts'
import { trySmsCode } from './take-sms-code.ts'

export interface OrganizationPasswordReset {
  readonly userName: UserName
  readonly contactPhone: string
  readonly code: string
  readonly password: string
}

/** FAQ O7: without the right pair the code never arrived, so that a guess is a wrong code and no more. */
export async function resetOrganizationPassword(
  call: Call,
  reset: OrganizationPasswordReset,
  ports: AccountPorts,
): Promise<{ done: true }> {
  const { userName, contactPhone: phone, code, password } = reset
  const given = { purpose: 'resetOrganizationPassword', phone, code, subject: userName.key } as const
  const personal = [userName.userName, phone]
  checkNewPassword(call, { password, audience: 'organization', personal })
  await trySmsCode(call, given)
  const accountId = await findContactAccount(call, reset, ports)
  // The contact has changed since the code was sent.
  if (accountId === null) throw refused('smsCode.exhausted')
  const act = 'accounts.resetOrganizationPassword'
  await recoverPassword(call, { accountId, act, password, given, proofDue: false })
  return { done: true }
}
