import type { Graduate } from '@qingtuan/contract/graduations/season'
import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import type { GraduateState } from '@qingtuan/domain/graduations/answer'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { seasonInReach } from './reach.ts'
import type { GraduateRow } from './store/graduates.ts'
import { listGraduateRows } from './store/graduates.ts'
import { findSeason } from './store/seasons.ts'

interface Wish {
  readonly id: string
  readonly state?: GraduateState | undefined
  readonly organizationId?: number | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const place = z.object({ id: z.uuid() })

export async function listGraduates(call: Call, { id, cursor, limit, ...filter }: Wish) {
  const { path } = organizationOf(call)
  seasonInReach(call, await findSeason(call.platform.database, id))
  const after = readCursor(place, cursor)?.id ?? null
  const wish = { ...filter, seasonId: id, path, after, limit: limit + 1 }
  const found = await listGraduateRows(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ memberId }) => ({ id: memberId }))
  return { items: rows.map((row) => describeGraduate(call, row)), nextCursor }
}

export function describeGraduate(call: Call, row: GraduateRow): Graduate {
  return {
    memberId: row.memberId,
    name: row.name,
    memberNumber: row.number,
    organization: { id: row.organizationId, shortName: row.shortName },
    status: row.status,
    state: row.state,
    reason: row.reason,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    answeredBy: row.answeredBy,
    remindedAt: row.remindedAt?.toISOString() ?? null,
    isInReach: maySeeRollOf(organizationOf(call), row.memberPath),
  }
}
