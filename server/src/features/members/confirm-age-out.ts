import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { requireStepUp } from '../accounts/index.ts'
import type { MemberOutcome } from './each-member.ts'
import { eachMember } from './each-member.ts'
import { leaveMember } from './leave-member.ts'
import type { PostPorts } from './ports.ts'

/** Confirms that members have left at 28, each on its own. */
export async function confirmAgeOut(
  call: Call,
  { ids }: { ids: readonly string[] },
  ports: PostPorts,
): Promise<{ items: MemberOutcome[] }> {
  requireStepUp(call)
  const leave = { reason: 'ageOut', leftOn: toShanghaiDate(call.now), endPosts: false } as const
  return eachMember(call, ids, async (id) => {
    await leaveMember(call, { id, ...leave }, ports)
  })
}
