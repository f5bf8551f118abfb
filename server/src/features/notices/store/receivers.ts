import type { ReceiverState } from '@qingtuan/contract/notices/announcement-views'
import { depthOf } from '@qingtuan/domain/organizations/path'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

/** Receivers whom an announcement has reached, in a part of the tree as it was when it began. */
export interface Reached {
  readonly announcementId: string
  readonly path: string
  /** Place of the last who was told. */
  readonly toldUntil: number
}

function reachedIn(database: KyselyDatabase, { announcementId, path, toldUntil }: Reached) {
  return database
    .selectFrom('announcement_receiver as receiver')
    .where('receiver.announcement_id', '=', announcementId)
    .where('receiver.place', '<=', toldUntil)
    .where(withinSubtree('receiver.path', path))
}

export interface ReadFigures {
  readonly receivers: number
  readonly read: number
  readonly confirmed: number
}

const FIGURES = {
  receivers: sql<number>`count(*)::integer`,
  read: sql<number>`count(receiver.read_at)::integer`,
  confirmed: sql<number>`count(receiver.confirmed_at)::integer`,
}

const figures = () =>
  [FIGURES.receivers.as('receivers'), FIGURES.read.as('read'), FIGURES.confirmed.as('confirmed')] as const

export function readFiguresOf(database: KyselyDatabase, reached: Reached): Promise<ReadFigures> {
  return reachedIn(database, reached).select(figures()).executeTakeFirstOrThrow()
}

export interface PartFigures extends ReadFigures {
  /** Path of then. */
  readonly within: string
  readonly shortName: string
  readonly hasParts: boolean
}

/** Figures of each part directly below a place, and of what stands at the place itself. */
export async function readPartFigures(database: KyselyDatabase, reached: Reached): Promise<PartFigures[]> {
  const next = sql<string>`split_part(receiver.path, '.', ${sql.lit(depthOf(reached.path) + 1)})`
  const rows = await database
    .with('part', (query) =>
      reachedIn(query as KyselyDatabase, reached)
        .select(figures())
        .select(next.as('next'))
        .select(sql<boolean>`bool_or(receiver.path <> ${reached.path} || ${next} || '.')`.as('hasParts'))
        .groupBy('next'),
    )
    .selectFrom('part')
    .innerJoin('organization', (join) =>
      join.on(
        sql<SqlBool>`organization.id = coalesce(nullif(part.next, ''), ${String(ownId(reached.path))})::integer`,
      ),
    )
    .select(['part.next', 'part.receivers', 'part.read', 'part.confirmed', 'part.hasParts'])
    .select('organization.short_name as shortName')
    .orderBy('part.next', (order) => order.asc())
    .execute()
  return rows.map(({ next: id, hasParts, ...part }) => ({
    ...part,
    within: id === '' ? reached.path : `${reached.path}${id}.`,
    hasParts: id !== '' && hasParts,
  }))
}

const ownId = (path: string) => path.split('.').at(-2) ?? ''

const STATES: Readonly<Record<ReceiverState, Expression<SqlBool>>> = {
  unread: sql`receiver.read_at is null`,
  read: sql`receiver.read_at is not null`,
  unconfirmed: sql`receiver.confirmed_at is null`,
  confirmed: sql`receiver.confirmed_at is not null`,
}

interface ListWish extends Reached {
  readonly state?: ReceiverState | undefined
  readonly after: number
  readonly limit: number
}

/** By place: superiors first, branch by branch. */
export function receiversQuery(database: KyselyDatabase, wish: ListWish) {
  let query = reachedIn(database, wish).where('receiver.place', '>', wish.after)
  if (wish.state) query = query.where(STATES[wish.state])
  return (
    query
      .innerJoin('organization', 'organization.id', 'receiver.organization_id')
      // The superior of then: an organization that has moved since stays where it was told.
      .leftJoin('organization as superior', (join) =>
        join.on(sql<SqlBool>`superior.id = nullif(split_part(receiver.path, '.', -3), '')::integer`),
      )
      .leftJoin('person', 'person.id', 'receiver.person_id')
      .leftJoin('member', 'member.person_id', 'receiver.person_id')
      .select(['receiver.place', 'receiver.person_id', 'receiver.organization_id'])
      .select(['receiver.read_at', 'receiver.confirmed_at'])
      .select(['person.name', 'organization.short_name', 'superior.short_name as superior_name'])
      .select(['member.id as member_id', 'member.org_path as member_path'])
      .orderBy('receiver.place')
      .limit(wish.limit)
  )
}

export const listReceiverRows = (database: KyselyDatabase, wish: ListWish) =>
  receiversQuery(database, wish).execute()

export type ReceiverRow = Awaited<ReturnType<typeof listReceiverRows>>[number]

/** The next to be told. */
export function readNextReceivers(
  database: KyselyDatabase,
  { announcementId, after, limit }: { announcementId: string; after: number; limit: number },
): Promise<ReceiverRow[]> {
  const everybody = { announcementId, path: '', toldUntil: MOST }
  return listReceiverRows(database, { ...everybody, after, limit })
}

/** No place is beyond it. */
const MOST = 2_147_483_647

/** How many are missing. */
export async function countMissing(
  database: KyselyDatabase,
  reached: Reached,
  state: ReceiverState,
): Promise<number> {
  const { amount } = await reachedIn(database, reached)
    .where(STATES[state])
    .select(sql<number>`count(*)::integer`.as('amount'))
    .executeTakeFirstOrThrow()
  return amount
}
