import { starsOf } from '@qingtuan/domain/community-service/stars'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import type { RecordPush } from '../registry/push-states.ts'
import { readPushStates } from '../registry/push-states.ts'
import { listOfPerson, sumOfPerson } from '../store/ledger.ts'

const place = z.object({ id: z.uuid() })

/** One’s own record; nobody is ever locked out of it. */
export async function listOwnHours(
  call: Call,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const { database } = call.platform
  const { personId } = personOf(call)
  const before = readCursor(place, cursor)?.id ?? null
  const found = await listOfPerson(database, { personId, before, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  const pushes = await readPushStates(
    database,
    rows.map(({ id }) => id),
  )
  const totalMinutes = await sumOfPerson(database, personId)
  const { stars, nextAt: nextStarAt } = starsOf(totalMinutes)
  const items = rows.map((row) => describe(row, pushes.get(row.id) ?? null))
  return { items, nextCursor, totalMinutes, stars, nextStarAt }
}

function describe(row: Awaited<ReturnType<typeof listOfPerson>>[number], push: RecordPush | null) {
  const { id, minutes, organization, reason } = row
  const project = { id: row.project_id, title: row.title }
  const known = { id, project, organization, minutes, servedOn: row.served_on, reason }
  return { ...known, at: row.at.toISOString(), push }
}
