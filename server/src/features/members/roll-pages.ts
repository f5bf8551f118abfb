import type { MemberFilter } from '@qingtuan/contract/members'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { MemberOnList } from './describe-member.ts'
import { describeRow } from './describe-member.ts'
import { sortValue } from './list-members.ts'
import { listMembersOf } from './store/list.ts'
import type { Place } from './store/place.ts'

export interface RollWish {
  /** Top of the subtree; the caller has judged that it is within reach. */
  readonly path: string
  readonly filter: MemberFilter
  readonly today: CalendarDate
}

export interface RollEntry {
  readonly personId: string
  readonly member: MemberOnList
}

const PAGE = 2000

/** What a list of members shows, whole and in its order, page by page as it is read. */
export async function* rollPages(
  database: KyselyDatabase,
  { path, filter, today }: RollWish,
): AsyncGenerator<RollEntry[], void, undefined> {
  const { sort } = filter
  for (let after: Place | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof listMembersOf>> = await listMembersOf(database, {
      path,
      filter,
      today,
      after,
      limit: PAGE,
    })
    yield rows.map((row) => ({ personId: row.person_id, member: describeRow(row) }))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = { value: sortValue(last, sort), id: last.id }
  }
}
