import type { ReceiverState } from '@qingtuan/contract/notices/announcement-views'
import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import { findAnnouncement } from '../store/announcements.ts'
import type { PartFigures, ReceiverRow } from '../store/receivers.ts'
import { listReceiverRows, readPartFigures } from '../store/receivers.ts'
import { inSight, partOf } from './reach.ts'

interface Within {
  readonly id: string
  readonly within?: string | undefined
}

const place = z.object({ place: z.int().min(0).max(2_147_483_647) })

async function reachedOf(call: Call, { id, within }: Within) {
  const row = inSight(call, await findAnnouncement(call.platform.database, id))
  return { announcementId: id, path: partOf(row, within), toldUntil: row.told_until }
}

export async function listParts(call: Call, wish: Within): Promise<{ items: PartFigures[] }> {
  return { items: await readPartFigures(call.platform.database, await reachedOf(call, wish)) }
}

interface Input extends Within {
  readonly state?: ReceiverState | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listReceivers(call: Call, { state, cursor, limit, ...wish }: Input) {
  const after = readCursor(place, cursor)?.place ?? 0
  const asked = { ...(await reachedOf(call, wish)), state, after, limit: limit + 1 }
  const found = await listReceiverRows(call.platform.database, asked)
  const { rows, nextCursor } = cutPage(found, limit, ({ place: last }) => ({ place: last }))
  return { items: rows.map((row) => describe(call, row)), nextCursor }
}

/** The roll shows names too; who has moved out of reach has no entry there any more. */
function describe(call: Call, row: ReceiverRow) {
  const isOrganization = row.person_id === null
  const inReach = row.member_path !== null && maySeeRollOf(organizationOf(call), row.member_path)
  return {
    place: row.place,
    isOrganization,
    name: row.name ?? row.short_name,
    organization: isOrganization ? row.superior_name : row.short_name,
    readAt: row.read_at?.toISOString() ?? null,
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    memberId: inReach ? row.member_id : null,
  }
}
