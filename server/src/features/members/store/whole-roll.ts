import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import { conditionsOf, waysToFind } from './filters.ts'
import type { ListWish } from './list.ts'
import { askedOf, directionOf, sourcesOf } from './list.ts'
import { anyOf } from './name-search.ts'
import { SORT_COLUMN } from './place.ts'
import { selectRows } from './rows.ts'

/**
 * What `listQuery` finds page by page, whole: for a file, of which the database needs to find no beginning at once. It
 * reads and sorts in the way that is cheapest for all of them.
 */
export function wholeRollQuery(database: KyselyDatabase, wish: Omit<ListWish, 'after' | 'limit'>) {
  const { filter } = wish
  let rows = selectRows(database).where(sql<boolean>`(${sql.join(sourcesOf(wish), sql` or `)})`)
  if (filter.text) rows = rows.where(anyOf(waysToFind(filter.text)))
  for (const condition of conditionsOf(askedOf(wish), wish)) rows = rows.where(condition)
  const direction = directionOf(wish)
  return rows.orderBy(`member.${SORT_COLUMN[filter.sort]}`, direction).orderBy('member.id', direction)
}

/** Who stands on the roll of a subtree now and fits a filter, without those who have left, for another room to tell. */
export function presentMembersQuery(
  database: KyselyDatabase,
  wish: Pick<ListWish, 'path' | 'filter' | 'today' | 'ports'>,
) {
  const { filter } = wish
  let rows = database
    .selectFrom('member')
    .select(['member.person_id', 'member.organization_id', 'member.org_path as path'])
    .where(withinSubtree('member.org_path', wish.path))
    .where('member.status', '<>', 'left')
  if (filter.text) rows = rows.where(anyOf(waysToFind(filter.text)))
  for (const condition of conditionsOf(filter, wish)) rows = rows.where(condition)
  return rows
}
