import { isSessionAlive, sessionAudience } from '@qingtuan/domain/accounts/session'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { findLogIns } from './store/sessions.ts'

const SHOWN_DAYS = 180
const SHOWN = 50
const DAY_MS = 86_400_000

/** The log-ins of the last 180 days, latest first, at most 50: a strange one can so be noticed. */
export async function listLogIns(call: Call) {
  const { accountId, sessionId } = actorOf(call)
  const since = new Date(call.now.getTime() - SHOWN_DAYS * DAY_MS)
  const rows = await findLogIns(call.platform.database, { accountId, since, limit: SHOWN })
  const items = rows.map(({ id, createdAt, endedAt, audience, app, lastSeenAt, ...row }) => ({
    ...row,
    at: createdAt.toISOString(),
    current: id === sessionId,
    open:
      endedAt === null &&
      isSessionAlive({ audience: sessionAudience({ audience, app }), createdAt, lastSeenAt, now: call.now }),
  }))
  return { items }
}
