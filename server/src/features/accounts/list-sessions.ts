import { isSessionAlive, sessionAudience } from '@qingtuan/domain/accounts/session'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { findOpenSessions } from './store/sessions.ts'

/** Where the account is logged in, latest first. */
export async function listSessions(call: Call) {
  const { accountId, sessionId } = actorOf(call)
  const rows = await findOpenSessions(call.platform.database, accountId)
  const items = rows
    .filter((row) => isSessionAlive({ ...row, audience: sessionAudience(row), now: call.now }))
    .map(({ id, device, address, createdAt, lastSeenAt }) => ({
      id,
      current: id === sessionId,
      device,
      address,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    }))
  return { items }
}
