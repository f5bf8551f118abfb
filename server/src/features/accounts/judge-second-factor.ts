import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { totpStep } from '../../platform/totp.ts'
import { TOTP_CONTEXT } from './indexes.ts'
import { uncountLogInAttempt } from './store/log-in-attempts.ts'
import { readStaff } from './store/staff.ts'

/**
 * The step of the code that staff gave beside a right password; the log-in has to spend it. Throws
 * `logIn.secondFactorRequired`, which costs no try, and `logIn.secondFactorWrong`, which does: the attempt was
 * counted before the password was compared, and only a whole log-in forgets it.
 */
export async function judgeSecondFactor(
  { platform, now }: Call,
  holder: { accountId: string; passwordHash: string },
  code: string | undefined,
): Promise<number> {
  if (code === undefined) {
    await uncountLogInAttempt(platform.database, holder, now)
    throw refused('logIn.secondFactorRequired')
  }
  const staff = await readStaff(platform.database, holder.accountId)
  const secret = staff?.totp_box ? platform.vault.decrypt(staff.totp_box, TOTP_CONTEXT) : null
  const step = secret === null ? null : totpStep({ secret, code, now })
  if (step === null) throw refused('logIn.secondFactorWrong')
  return step
}
