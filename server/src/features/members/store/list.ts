import type { MemberFilter } from '@qingtuan/contract/members'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { RollPorts } from '../ports.ts'
import type { AsOf } from './as-of.ts'
import { sourcesAsOf } from './as-of.ts'
import { conditionsOf, waysToFind } from './filters.ts'
import type { Predicate, Way } from './name-search.ts'
import type { Place } from './place.ts'
import { SORT_COLUMN } from './place.ts'
import { selectRows } from './rows.ts'

export interface ListWish {
  readonly path: string
  readonly filter: MemberFilter
  /** An earlier day; null for the present. */
  readonly asOf: AsOf | null
  /** The day in China, for ages. */
  readonly today: CalendarDate
  readonly after: Place | null
  readonly limit: number
  readonly ports: RollPorts
}

/** One page of a subtree’s roll, in one statement. */
export function listMembersOf(database: KyselyDatabase, wish: ListWish) {
  return listQuery(database, wish).execute()
}

/** Ids are found in an index that holds the path too; only the rows of the page are read from the table. */
export function listQuery(database: KyselyDatabase, wish: ListWish) {
  const direction = directionOf(wish)
  return selectRows(database)
    .innerJoin(pageOf(database, wish).as('page'), 'page.id', 'member.id')
    .orderBy('page.sort_key', direction)
    .orderBy('page.id', direction)
}

interface OnPage {
  readonly id: string
  readonly sort_key: string | Date
}

/** What a text finds by name, pinyin or initials has an index each: a page of each, and of these the first. */
function pageOf(database: KyselyDatabase, wish: ListWish) {
  const { text } = wish.filter
  const ways = text ? waysToFind(text) : [null]
  const found = sourcesOf(wish).flatMap((source) =>
    ways.map((way) => sql`${idsOf(database, wish, { source, way })}`),
  )
  if (found.length === 0) return sql<OnPage>`${idsOf(database, wish, { source: sql`false`, way: null })}`
  if (found.length === 1 && found[0]) return sql<OnPage>`${found[0]}`
  const direction = sql.raw(directionOf(wish))
  return sql<OnPage>`(select id, sort_key from (${sql.join(found, sql` union `)}) as found
    order by sort_key ${direction}, id ${direction} limit ${wish.limit})`
}

/** Where those are looked for who were, or are, on the roll. */
export function sourcesOf({ asOf, filter, path }: Pick<ListWish, 'asOf' | 'filter' | 'path'>): Predicate[] {
  return asOf ? sourcesAsOf(asOf, filter.status) : [withinSubtree('member.org_path', path)]
}

interface Search {
  readonly source: Predicate
  readonly way: Way | null
}

function idsOf(database: KyselyDatabase, wish: ListWish, { source, way }: Search) {
  const { filter, after } = wish
  const column = SORT_COLUMN[filter.sort]
  let page = database
    .selectFrom('member')
    .select(['member.id', `member.${column} as sort_key`])
    .where(source)
  if (way) page = page.where(way.where)
  for (const condition of conditionsOf(askedOf(wish), wish)) page = page.where(condition)
  if (after) page = page.where(beyond(column, wish, after))
  const direction = directionOf(wish)
  return page.orderBy(sortKey(column, way), direction).orderBy('member.id', direction).limit(wish.limit)
}

/** The filter without what is asked already where they are looked for. */
export function askedOf({ asOf, filter }: Pick<ListWish, 'asOf' | 'filter'>): MemberFilter {
  return asOf ? { ...filter, status: undefined } : filter
}

/**
 * Who is called 王 stands together in the order of pinyin, far down; the planner expects them everywhere and would walk
 * there through the whole roll. As an expression the key is in no index, so that it reads those who are called so.
 */
function sortKey(column: string, way: Way | null) {
  const walks = column !== SORT_COLUMN.name || !way || way.column === `member.${column}`
  return walks ? sql.ref(`member.${column}`) : sql`${sql.ref(`member.${column}`)} || ''`
}

function beyond(column: string, wish: ListWish, { value, id }: Place): Predicate {
  const sign = directionOf(wish) === 'asc' ? sql`>` : sql`<`
  return sql`(${sql.ref(`member.${column}`)}, member.id) ${sign} (${value}, ${id})`
}

export function directionOf({ filter }: Pick<ListWish, 'filter'>): 'asc' | 'desc' {
  return filter.direction === 'up' ? 'asc' : 'desc'
}
