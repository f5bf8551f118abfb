import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { passwordChangedMessage } from './jobs.ts'
import { setPassword } from './set-password.ts'
import { forgetDevicesAndPasskeys } from './store/known-devices.ts'
import { setProofDue } from './store/proofs.ts'
import type { GivenSmsCode } from './take-sms-code.ts'
import { spendSmsCode } from './take-sms-code.ts'

export interface Recovery {
  readonly accountId: string
  readonly act: 'accounts.resetPassword' | 'accounts.resetOrganizationPassword'
  readonly password: string
  /** The code that was tried, sent to the one phone that the account knows. */
  readonly given: GivenSmsCode
  /** Whether the next session has to begin with a proof: a number may have got another holder (FAQ M5). */
  readonly proofDue: boolean
}

/** Uses up the code and sets the password it stands for; all sessions end, passkeys are void, and the phone is told. */
export async function recoverPassword(call: Call, recovery: Recovery): Promise<void> {
  const { accountId, act, password, given, proofDue } = recovery
  const { database, passwords } = call.platform
  const passwordHash = await passwords.hash(password)
  await inTransaction(database, async (trx) => {
    await spendSmsCode(trx, call, given)
    const ended = await setPassword(trx, call, { accountId, passwordHash, reason: 'passwordReset' })
    await forgetDevicesAndPasskeys(trx, accountId)
    if (proofDue) await setProofDue(trx, accountId, true)
    const audit = { act, subjectKind: 'account', subjectId: accountId, after: { ended }, accountId }
    await recordAudit(trx, call, audit)
    await announceSms(trx, call, [passwordChangedMessage(given.phone, call.now)])
  })
}
