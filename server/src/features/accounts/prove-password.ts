import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { forgetLogInAttempts } from './store/log-in-attempts.ts'
import { tryPassword } from './try-password.ts'

/**
 * The hash that the present password of the caller’s own account matches. A wrong one counts like a log-in; throws
 * `password.wrongCurrent` and `logIn.*`.
 */
export async function provePassword(
  call: Call,
  { id: accountId, password_hash: passwordHash }: { id: string; password_hash: string | null },
  password: string,
): Promise<string> {
  const isRight = await tryPassword(call, { accountId }, { password, passwordHash })
  if (!isRight || passwordHash === null) throw refused('password.wrongCurrent')
  await forgetLogInAttempts(call.platform.database, { accountId, passwordHash })
  return passwordHash
}
