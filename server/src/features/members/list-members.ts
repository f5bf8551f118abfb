import type { MemberFilter } from '@qingtuan/contract/members'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import type { MemberOnList } from './describe-member.ts'
import { describeRow } from './describe-member.ts'
import { rollInReach, rollPath } from './reach.ts'
import { listMembersOf } from './store/list.ts'
import type { Sort } from './store/place.ts'
import { readPlace } from './store/place.ts'

type Input = MemberFilter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: MemberOnList[]
  readonly nextCursor: string | null
}

export async function listMembers(call: Call, { cursor, limit, ...filter }: Input): Promise<Page> {
  const { organizationId, sort } = filter
  const path = organizationId === undefined ? rollPath(call) : (await rollInReach(call, organizationId)).path
  const after = readPlace(sort, cursor)
  const wish = { path, filter, today: toShanghaiDate(call.now), after, limit: limit + 1 }
  const found = await listMembersOf(call.platform.database, wish)
  const placeOf = (row: Row) => ({ sort, value: sortValue(row, sort), id: row.id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: rows.map(describeRow), nextCursor }
}

type Row = Awaited<ReturnType<typeof listMembersOf>>[number]

/** What the next page begins behind. */
export function sortValue(row: Row, sort: Sort): string {
  const values = {
    name: row.name_py,
    joinedOn: row.joined_on,
    bornOn: row.born_on,
    admittedAt: row.admitted_at.toISOString(),
  }
  return values[sort]
}
