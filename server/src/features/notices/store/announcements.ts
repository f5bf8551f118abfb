import type { AnnouncementView } from '@qingtuan/contract/notices/announcement-views'
import type { Insertable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

function selectAnnouncements(database: KyselyDatabase) {
  return database
    .selectFrom('announcement')
    .innerJoin('organization as sender', 'sender.id', 'announcement.organization_id')
    .selectAll('announcement')
    .select(['sender.short_name as sender_name', 'sender.path as sender_path'])
}

export type AnnouncementRow = Awaited<ReturnType<ReturnType<typeof selectAnnouncements>['execute']>>[number]

export async function findAnnouncement(
  database: KyselyDatabase,
  id: string,
): Promise<AnnouncementRow | null> {
  return (await selectAnnouncements(database).where('announcement.id', '=', id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction. */
export async function lockAnnouncement(trx: Transaction, id: string): Promise<AnnouncementRow | null> {
  const query = selectAnnouncements(trx).where('announcement.id', '=', id).forNoKeyUpdate('announcement')
  return (await query.executeTakeFirst()) ?? null
}

/** The same, or null while somebody else has it: of two runs at once one does the work. */
export async function takeAnnouncement(trx: Transaction, id: string): Promise<AnnouncementRow | null> {
  const query = selectAnnouncements(trx)
    .where('announcement.id', '=', id)
    .forNoKeyUpdate('announcement')
    .skipLocked()
  return (await query.executeTakeFirst()) ?? null
}

interface ListWish {
  readonly view: AnnouncementView
  readonly organizationId: number
  readonly path: string
  readonly before: string | null
  readonly limit: number
}

/** Newest first: the ids are in the order of time. */
export function announcementsQuery(database: KyselyDatabase, wish: ListWish) {
  const { view, organizationId, path, before, limit } = wish
  let query = selectAnnouncements(database)
  query =
    view === 'own'
      ? query.where('announcement.organization_id', '=', organizationId)
      : query
          .where(withinSubtree('sender.path', path))
          .where('announcement.organization_id', '<>', organizationId)
  if (before !== null) query = query.where('announcement.id', '<', before)
  return query.orderBy('announcement.id', 'desc').limit(limit)
}

export const listAnnouncementRows = (database: KyselyDatabase, wish: ListWish): Promise<AnnouncementRow[]> =>
  announcementsQuery(database, wish).execute()

/** Lets what one organization tells be ordered one after the other, so that it can be counted. */
export async function queueUpToAnnounce(trx: Transaction, organizationId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`announcement:${organizationId}`}, 0))`.execute(
    trx,
  )
}

interface Span {
  readonly organizationId: number
  readonly from: Date
  readonly to: Date
}

/** How many an organization ordered in a span of time, and how many come in another as far as they were not taken back. */
export async function countAnnouncements(
  database: KyselyDatabase,
  {
    organizationId,
    ordered,
    due,
  }: Pick<Span, 'organizationId'> & Record<'ordered' | 'due', Omit<Span, 'organizationId'>>,
): Promise<{ readonly ordered: number; readonly due: number }> {
  const own = database.selectFrom('announcement').where('organization_id', '=', organizationId)
  return own
    .select([
      sql<number>`count(*) filter (where created_at >= ${ordered.from} and created_at < ${ordered.to})::integer`.as(
        'ordered',
      ),
      sql<number>`count(*) filter (where due_at >= ${due.from} and due_at < ${due.to} and withdrawn_at is null)::integer`.as(
        'due',
      ),
    ])
    .executeTakeFirstOrThrow()
}

export async function insertAnnouncement(
  trx: Transaction,
  row: Insertable<Database['announcement']>,
): Promise<void> {
  await trx.insertInto('announcement').values(row).execute()
}

export async function updateAnnouncement(
  trx: Transaction,
  id: string,
  set: Updateable<Database['announcement']>,
): Promise<void> {
  await trx.updateTable('announcement').set(set).where('id', '=', id).execute()
}

/** What is to begin or has not come to its end, urgent ones first. */
export async function listDue(database: KyselyDatabase, now: Date): Promise<string[]> {
  const rows = await database
    .selectFrom('announcement')
    .select('id')
    .where('sent_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy(sql`urgent_reason is null`)
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Whose reminder has not come to its end. */
export async function listReminding(database: KyselyDatabase): Promise<string[]> {
  const rows = await database
    .selectFrom('announcement')
    .select('id')
    .where('reminded_until', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Those of an organization that have not begun. */
function selectWaitingOf(database: KyselyDatabase, organizationId: number) {
  return database
    .selectFrom('announcement')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('sent_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('started_at', 'is', null)
    .orderBy('id')
}

export async function listWaitingOf(database: KyselyDatabase, organizationId: number): Promise<string[]> {
  return (await selectWaitingOf(database, organizationId).execute()).map(({ id }) => id)
}

/** The same, held until the end of the transaction. */
export async function lockWaitingOf(trx: Transaction, organizationId: number): Promise<string[]> {
  return (await selectWaitingOf(trx, organizationId).forUpdate().execute()).map(({ id }) => id)
}
