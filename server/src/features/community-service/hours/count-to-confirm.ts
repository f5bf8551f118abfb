import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { findUnconfirmed } from '../store/unconfirmed.ts'

/** Ended projects whose hours the organization has to confirm: nobody else does it for them. */
export async function countToConfirm(call: Call): Promise<{ projects: number; since: string | null }> {
  const { organizationId } = organizationOf(call)
  const { projects, since } = await findUnconfirmed(call.platform.database, { organizationId, now: call.now })
  return { projects, since: since?.toISOString() ?? null }
}
