import type { MemberFilter } from '@qingtuan/contract/members'
import type { ListedMember } from '@qingtuan/contract/members/row'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { inPages } from '../../platform/database/in-pages.ts'
import type { RollPorts } from './ports.ts'
import { describeRows, rollAsOf } from './roll-as-of.ts'
import { wholeRollQuery } from './store/whole-roll.ts'

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

/** Few enough that requests which come meanwhile wait for no more than a moment. */
const PAGE = 500

/** What a list of members shows, whole, in its order and as it was at one instant, page by page as it is read. */
export async function* rollPages(
  database: KyselyDatabase,
  { path, reach, filter, now }: RollWish,
  ports: RollPorts,
): AsyncGenerator<RollEntry[], void, undefined> {
  const asOf = await rollAsOf(database, { path, filter, now })
  const query = wholeRollQuery(database, {
    path,
    filter,
    asOf,
    today: asOf?.day ?? toShanghaiDate(now),
    ports,
  })
  for await (const rows of inPages(query.stream(PAGE), PAGE)) {
    const members = await describeRows(database, rows, { asOf, reach })
    yield rows.flatMap(({ person_id: personId }, at) => {
      const member = members[at]
      return member ? [{ personId, member }] : []
    })
  }
}
