import type { FoundProject, OwnServiceProject } from '@qingtuan/contract/community-service/taking-part'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import { listLedProjects, listOwnProjects } from '../store/own.ts'
import { projectPlace } from '../store/project-list.ts'
import { describeFacts, placeOf } from './describe.ts'

interface Wish {
  readonly when: 'coming' | 'past'
  readonly cursor?: string | undefined
  readonly limit: number
}

/** What somebody takes part in or waits for; it stands before the gate. */
export async function listOwn(
  call: Call,
  { when, cursor, limit }: Wish,
): Promise<{ items: OwnServiceProject[]; nextCursor: string | null }> {
  const { personId } = personOf(call)
  const after = readCursor(projectPlace, cursor)
  const wish = { personId, when, now: call.now, after, limit: limit + 1 }
  const { rows, nextCursor } = cutPage(await listOwnProjects(call.platform.database, wish), limit, placeOf)
  const items = rows.map((row) => ({
    ...describeFacts(row, call.now),
    standing: row.place_since ? ('place' as const) : ('waiting' as const),
    since: row.signed_up_at.toISOString(),
  }))
  return { items, nextCursor }
}

/** What somebody leads on the spot. */
export async function listLed(call: Call): Promise<{ items: Omit<FoundProject, 'standing' | 'distance'>[] }> {
  const { personId } = personOf(call)
  const rows = await listLedProjects(call.platform.database, { personId, now: call.now })
  return { items: rows.map((row) => describeFacts(row, call.now)) }
}
