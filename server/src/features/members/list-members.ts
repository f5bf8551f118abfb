import type { MemberFilter } from '@qingtuan/contract/members'
import type { ListedMember } from '@qingtuan/contract/members/row'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import type { RollPorts } from './ports.ts'
import { rollInReach, rollPath } from './reach.ts'
import { describeRows, rollAsOf } from './roll-as-of.ts'
import { listMembersOf } from './store/list.ts'
import type { Sort } from './store/place.ts'
import { readPlace } from './store/place.ts'

type Input = MemberFilter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: ListedMember[]
  readonly nextCursor: string | null
}

export async function listMembers(
  call: Call,
  { cursor, limit, ...filter }: Input,
  ports: RollPorts,
): Promise<Page> {
  const { organizationId, sort } = filter
  const { database } = call.platform
  const reach = rollPath(call)
  const path = organizationId === undefined ? reach : (await rollInReach(call, organizationId)).path
  const after = readPlace(sort, cursor)
  const asOf = await rollAsOf(database, { path, filter, now: call.now })
  const today = asOf?.day ?? toShanghaiDate(call.now)
  const found = await listMembersOf(database, { path, filter, asOf, today, after, limit: limit + 1, ports })
  const placeOf = (row: Row) => ({ sort, value: sortValue(row, sort), id: row.id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: await describeRows(database, rows, { asOf, reach }), nextCursor }
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
