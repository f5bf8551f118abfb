import { aroundToday } from '@qingtuan/domain/community-service/check-in-window'
import { countsAsSeen } from '@qingtuan/domain/community-service/credit'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import { listToday as findToday } from '../store/today.ts'
import { sideOf } from './describe.ts'

/** What one is about to do today, or leads. */
export async function listToday(call: Call) {
  const { platform, now } = call
  const { personId } = personOf(call)
  const rows = await findToday(platform.database, { personId, ...aroundToday(now) })
  return { items: rows.map(describe) }
}

function describe(row: Awaited<ReturnType<typeof findToday>>[number]) {
  const sides = [
    sideOf(row.in_at, row.in_way, row.in_vouched_at),
    sideOf(row.out_at, row.out_way, row.out_vouched_at),
  ]
  return {
    project: {
      id: row.id,
      title: row.title,
      placeName: row.place_name,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
    },
    leads: row.leader_id !== null,
    takesPart: row.sign_up_id !== null,
    inAt: row.in_at?.toISOString() ?? null,
    outAt: row.out_at?.toISOString() ?? null,
    waitsForWord: sides.some((side) => side !== null && !countsAsSeen(side)),
  }
}
