import { ENROLMENT_SECONDS } from '@qingtuan/domain/accounts/enrolment'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { newTotpSecret } from '../../platform/totp.ts'
import { ENROLMENT_TOTP_CONTEXT } from './indexes.ts'
import { replaceEnrolment } from './store/staff-enrolments.ts'

/** Makes a new enrolment link for an account of staff; an older one is void. Only the link’s hash is kept. */
export async function printEnrolment(trx: Transaction, call: Call, accountId: string): Promise<string> {
  const { platform, now, origin } = call
  const token = newToken()
  await replaceEnrolment(trx, {
    account_id: accountId,
    token_hash: tokenHash(token),
    totp_box: platform.vault.encrypt(newTotpSecret(), ENROLMENT_TOTP_CONTEXT),
    created_at: now,
    expires_at: new Date(now.getTime() + ENROLMENT_SECONDS * 1000),
  })
  return `${origin}/enrol#${token}`
}
