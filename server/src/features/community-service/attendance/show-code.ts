import { checkInSecondsLeft } from '@qingtuan/domain/community-service/check-in-code'
import { judgeCheckInMoment } from '@qingtuan/domain/community-service/check-in-window'
import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import type { Call } from '../../../platform/call.ts'
import { must } from '../../../platform/refused.ts'
import { countSeen } from '../store/check-ins.ts'
import { codeAt, shortCodeOf, writeCheckInToken } from './check-in-token.ts'
import { describeLed } from './describe.ts'
import { listInReach, requireOpen } from './reach.ts'

/** The code of this half minute, as long as anybody may check in or out by it. */
export async function showCode(call: Call, { id, side }: { id: string; side: CheckInSide }) {
  const { platform, now, origin } = call
  const project = await listInReach(platform.database, call, id)
  requireOpen(project)
  must(judgeCheckInMoment(side, { startsAt: project.starts_at, endsAt: project.ends_at }, now))
  const code = codeAt(id, side, now)
  return {
    project: describeLed(project),
    side,
    address: `${origin}/m/service/check-in/${writeCheckInToken(platform.vault, code)}`,
    shortCode: shortCodeOf(platform.vault, code),
    seconds: checkInSecondsLeft(now),
    places: project.signed_up,
    seen: await countSeen(platform.database, { projectId: id, side }),
  }
}
