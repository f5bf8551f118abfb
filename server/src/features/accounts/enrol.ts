import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { tokenHash } from '../../platform/token.ts'
import { totpAddress, totpStep } from '../../platform/totp.ts'
import { checkNewPassword } from './check-new-password.ts'
import { ENROLMENT_TOTP_CONTEXT, TOTP_CONTEXT } from './indexes.ts'
import { setPassword } from './set-password.ts'
import { saveAuthenticator } from './store/staff.ts'
import { findEnrolment, takeEnrolment } from './store/staff-enrolments.ts'

/** Whom the link is for, with the secret that the authenticator takes over; throws `enrolment.invalid`. */
export async function readEnrolment(call: Call, { token }: { token: string }) {
  const { name, userName, role, totpSecret } = await openEnrolment(call, token)
  return { name, userName, role, totpSecret, totpAddress: totpAddress({ secret: totpSecret, userName }) }
}

/** Password and authenticator are set together and the link is used up; what is refused leaves it usable. */
export async function enrol(
  call: Call,
  { token, password, code }: { token: string; password: string; code: string },
): Promise<{ done: true }> {
  const { platform, now } = call
  const { accountId, name, userName, totpSecret: secret } = await openEnrolment(call, token)
  checkNewPassword(call, { password, audience: 'staff', personal: [userName, name] })
  const step = totpStep({ secret, code, now })
  if (step === null) throw refused('logIn.secondFactorWrong')
  const passwordHash = await platform.passwords.hash(password)
  const totpBox = platform.vault.encrypt(secret, TOTP_CONTEXT)
  await inTransaction(platform.database, async (trx) => {
    if (!(await takeEnrolment(trx, tokenHash(token)))) throw refused('enrolment.invalid')
    await setPassword(trx, call, { accountId, passwordHash, reason: 'passwordReset' })
    await saveAuthenticator(trx, { accountId, totpBox, step })
    const subject = { subjectKind: 'account', subjectId: accountId, accountId }
    await recordAudit(trx, call, { act: 'accounts.enrol', ...subject })
  })
  return { done: true }
}

async function openEnrolment({ platform, now }: Call, token: string) {
  const row = await findEnrolment(platform.database, tokenHash(token), now)
  if (!row || row.userName === null) throw refused('enrolment.invalid')
  const { totpBox, userName, ...found } = row
  return { ...found, userName, totpSecret: platform.vault.decrypt(totpBox, ENROLMENT_TOTP_CONTEXT) }
}
