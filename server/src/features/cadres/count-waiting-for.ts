import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { countWaitingPosts } from './store/list.ts'

/** What waits for the organization: proposals to confirm, own terms that end soon or are over. */
export function countWaitingFor(call: Call): Promise<{ toConfirm: number; ending: number }> {
  const { organizationId } = organizationOf(call)
  return countWaitingPosts(call.platform.database, { organizationId, today: toShanghaiDate(call.now) })
}
