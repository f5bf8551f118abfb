import type { MemberFilter } from '@qingtuan/contract/members'
import type { ListedMember } from '@qingtuan/contract/members/row'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { sortValue } from './list-members.ts'
import type { RollPorts } from './ports.ts'
import { describeRows, rollAsOf } from './roll-as-of.ts'
import { listMembersOf } from './store/list.ts'
import type { Place } from './store/place.ts'

export interface RollWish {
  /** Top of the subtree; the caller has judged that it is within reach. */
  readonly path: string
  /** The subtree of whoever looks. */
  readonly reach: string
  readonly filter: MemberFilter
  readonly now: Date
}

export interface RollEntry {
  readonly personId: string
  readonly member: ListedMember
}

const PAGE = 2000

/** What a list of members shows, whole and in its order, page by page as it is read. */
export async function* rollPages(
  database: KyselyDatabase,
  { path, reach, filter, now }: RollWish,
  ports: RollPorts,
): AsyncGenerator<RollEntry[], void, undefined> {
  const { sort } = filter
  const asOf = await rollAsOf(database, { path, filter, now })
  const wish = { path, filter, asOf, today: asOf?.day ?? toShanghaiDate(now), limit: PAGE, ports }
  const read = async (after: Place | null) => {
    const rows: Awaited<ReturnType<typeof listMembersOf>> = await listMembersOf(database, { ...wish, after })
    return { rows, members: await describeRows(database, rows, { asOf, reach }) }
  }
  for (let coming = read(null); ; ) {
    const { rows, members } = await coming
    const last = rows.length < PAGE ? undefined : rows.at(-1)
    if (last) {
      // The database looks for the next page while this one is written; what it meets is heard of when that is awaited.
      coming = read({ value: sortValue(last, sort), id: last.id })
      coming.catch(() => undefined)
    }
    yield rows.flatMap(({ person_id: personId }, at) => {
      const member = members[at]
      return member ? [{ personId, member }] : []
    })
    if (!last) return
  }
}
