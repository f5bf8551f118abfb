import type { Me } from '@qingtuan/contract/accounts/me'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { describeMe } from './describe-me.ts'
import type { AccountPorts } from './ports.ts'
import { signIn } from './sign-in.ts'
import { findAccountByKey, lockAccounts } from './store/accounts.ts'
import { spendSmsCode, trySmsCode } from './take-sms-code.ts'

/** Logs in with a code; only who has given it learns whether an account hangs on the phone (`phone.unknown`). */
export async function logInBySms(
  call: Call,
  { phone, code }: { phone: string; code: string },
  ports: AccountPorts,
): Promise<Me> {
  const { platform } = call
  const given = { purpose: 'logIn', phone, code } as const
  await trySmsCode(call, given)
  const index = phoneIndex(platform, phone)
  const account = await findAccountByKey(platform.database, 'phone', index)
  if (!account) {
    await spendSmsCode(platform.database, call, given)
    throw refused('phone.unknown')
  }
  const { id: accountId } = account
  const signedIn = await signIn(
    call,
    async (trx) => {
      await lockAccounts(trx, [accountId])
      // The phone has gone to another account, or to none, since it was looked up.
      if ((await findAccountByKey(trx, 'phone', index))?.id !== accountId) throw refused('smsCode.exhausted')
      await spendSmsCode(trx, call, given)
      const audit = { act: 'accounts.logInBySms', subjectKind: 'account', subjectId: accountId, accountId }
      await recordAudit(trx, call, audit)
      return accountId
    },
    'smsCode',
  )
  return describeMe(call, signedIn, ports)
}
