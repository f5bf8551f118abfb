import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { findPasskeys } from './store/passkeys.ts'

/** The passkeys of the caller’s own account, latest first. */
export async function listPasskeys(call: Call) {
  const rows = await findPasskeys(call.platform.database, actorOf(call).accountId)
  const items = rows.map(({ id, name, created_at, last_used_at }) => ({
    id,
    name,
    createdAt: created_at.toISOString(),
    lastUsedAt: last_used_at?.toISOString() ?? null,
  }))
  return { items }
}
