import type { MemberFilter } from '@qingtuan/contract/members'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import { conditionsOf } from './filters.ts'
import type { Place } from './place.ts'
import { SORT_COLUMN } from './place.ts'
import { selectRows } from './rows.ts'

export interface ListWish {
  readonly path: string
  readonly filter: MemberFilter
  readonly after: Place | null
  readonly limit: number
}

/** One page of a subtree’s roll, in one statement. */
export function listMembersOf(database: KyselyDatabase, wish: ListWish) {
  return listQuery(database, wish).execute()
}

/** Ids are found in an index that holds the path too; only the rows of the page are read from the table. */
export function listQuery(database: KyselyDatabase, { path, filter, after, limit }: ListWish) {
  const column = SORT_COLUMN[filter.sort]
  const direction = filter.direction === 'up' ? 'asc' : 'desc'
  let page = database
    .selectFrom('member')
    .select(['member.id', `member.${column} as sort_key`])
    .where(withinSubtree('member.org_path', path))
  for (const condition of conditionsOf(filter)) page = page.where(condition)
  if (after) page = page.where(beyond(column, direction, after))
  const ordered = page.orderBy(`member.${column}`, direction).orderBy('member.id', direction).limit(limit)
  return selectRows(database)
    .innerJoin(ordered.as('page'), 'page.id', 'member.id')
    .orderBy('page.sort_key', direction)
    .orderBy('page.id', direction)
}

function beyond(column: string, direction: 'asc' | 'desc', { value, id }: Place) {
  const sign = direction === 'asc' ? sql`>` : sql`<`
  return sql<boolean>`(${sql.ref(`member.${column}`)}, member.id) ${sign} (${value}, ${id})`
}
