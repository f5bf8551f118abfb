import { stepUpEnd } from '@qingtuan/domain/accounts/step-up'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { markSteppedUp } from '../../platform/sessions/session-token.ts'
import { provePassword } from './prove-password.ts'
import { readAccount } from './store/accounts.ts'

/** Takes the password again; this session may do far-reaching acts until the instant answered. */
export async function stepUp(call: Call, { password }: { password: string }): Promise<{ until: string }> {
  const { accountId, sessionId } = actorOf(call)
  const { database } = call.platform
  const account = await readAccount(database, accountId)
  if (!account) throw refused('session.required')
  await provePassword(call, account, password)
  await markSteppedUp(database, sessionId, call.now)
  return { until: stepUpEnd(call.now).toISOString() }
}
