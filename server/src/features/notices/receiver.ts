import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { NoticeReceiver } from '../../platform/notices/announce-notice.ts'

/** Whose notices the caller reads; staff are told nothing here. */
export function receiverOf(call: Call): NoticeReceiver | null {
  const { power } = actorOf(call)
  if (power.kind === 'person') return { personId: power.personId }
  return power.kind === 'organization' ? { organizationId: power.organizationId } : null
}
