import { judgeLogInAttempt } from '@qingtuan/domain/accounts/log-in-attempts'
import type { Call } from '../../platform/call.ts'
import { must, refused } from '../../platform/refused.ts'
import type { LogInSubject } from './store/log-in-attempts.ts'
import { countLogInAttempt, readLogInAttempts } from './store/log-in-attempts.ts'

/**
 * Counts the attempt, then compares. Without an account, or without a password to compare with, it costs the same
 * and is wrong. Throws `logIn.paused` and `logIn.stopped`.
 */
export async function tryPassword(
  call: Call,
  subject: LogInSubject,
  { password, passwordHash }: { password: string; passwordHash: string | null },
): Promise<boolean> {
  const { database, passwords } = call.platform
  if (!(await countLogInAttempt(database, subject, call.now))) await refuseAttempt(call, subject)
  return passwordHash === null ? passwords.verifyNothing(password) : passwords.verify(password, passwordHash)
}

async function refuseAttempt({ platform, now }: Call, subject: LogInSubject): Promise<never> {
  must(judgeLogInAttempt({ ...(await readLogInAttempts(platform.database, subject)), now }))
  // Meanwhile a right password has wiped the slate: the next attempt goes through.
  throw refused('logIn.paused', { retryAfterSeconds: 1 })
}
