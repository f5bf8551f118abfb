import type { ExpressionBuilder, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import type { NoticeReceiver } from '../../../platform/notices/announce-notice.ts'

export interface NoticeRow extends Selectable<Database['notice']> {
  /** Of what an announcement brought that was taken back. */
  readonly withdrawn_at: Date | null
}

/** Nobody reads a larger number; counting further would only cost. */
const MOST_COUNTED = 100

function toldTo(receiver: NoticeReceiver) {
  return (row: ExpressionBuilder<Database, 'notice'>) =>
    'personId' in receiver
      ? row('person_id', '=', receiver.personId)
      : row('organization_id', '=', receiver.organizationId)
}

interface ListWish {
  readonly before: string | null
  readonly isUnreadOnly: boolean
  readonly limit: number
}

/** Newest first: the ids are in the order of time. */
export function listNoticesOf(
  database: KyselyDatabase,
  receiver: NoticeReceiver,
  { before, isUnreadOnly, limit }: ListWish,
): Promise<NoticeRow[]> {
  let query = database
    .selectFrom('notice')
    .selectAll()
    .select((row) =>
      row
        .selectFrom('announcement')
        .select('announcement.withdrawn_at')
        .whereRef('announcement.id', '=', 'notice.announcement_id')
        .as('withdrawn_at'),
    )
    .where(toldTo(receiver))
  if (isUnreadOnly) query = query.where('read_at', 'is', null)
  if (before !== null) query = query.where('id', '<', before)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

export async function countUnreadOf(database: KyselyDatabase, receiver: NoticeReceiver): Promise<number> {
  const some = database
    .selectFrom('notice')
    .select('id')
    .where(toldTo(receiver))
    .where('read_at', 'is', null)
    .limit(MOST_COUNTED)
  const { amount } = await database
    .selectFrom(some.as('unread'))
    .select((count) => count.fn.countAll<string>().as('amount'))
    .executeTakeFirstOrThrow()
  return Number(amount)
}

/** Null when the notice is not the receiver’s, else the announcement it brings, if any. The first opening stays. */
export async function markOpened(
  trx: Transaction,
  receiver: NoticeReceiver,
  { id, at }: { id: string; at: Date },
): Promise<{ announcementId: string | null } | null> {
  const row = await trx
    .updateTable('notice')
    .set({ read_at: sql<Date>`coalesce(read_at, ${at}::timestamptz)` })
    .where('id', '=', id)
    .where(toldTo(receiver))
    .returning('announcement_id as announcementId')
    .executeTakeFirst()
  return row ?? null
}

/** Answers the announcements that they bring. */
export async function markAllOpened(trx: Transaction, receiver: NoticeReceiver, at: Date): Promise<string[]> {
  const rows = await trx
    .updateTable('notice')
    .set({ read_at: at })
    .where(toldTo(receiver))
    .where('read_at', 'is', null)
    .returning('announcement_id as id')
    .execute()
  return [...new Set(rows.flatMap(({ id }) => id ?? []))]
}
