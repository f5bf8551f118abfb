import type { ExpressionBuilder, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase } from '../../../platform/database/database.ts'
import type { NoticeReceiver } from '../../../platform/notices/announce-notice.ts'

export type NoticeRow = Selectable<Database['notice']>

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
  let query = database.selectFrom('notice').selectAll().where(toldTo(receiver))
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

/** False when the notice is not the receiver’s. The first opening stays. */
export async function markOpened(
  database: KyselyDatabase,
  receiver: NoticeReceiver,
  { id, at }: { id: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('notice')
    .set({ read_at: sql<Date>`coalesce(read_at, ${at}::timestamptz)` })
    .where('id', '=', id)
    .where(toldTo(receiver))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function markAllOpened(
  database: KyselyDatabase,
  receiver: NoticeReceiver,
  at: Date,
): Promise<void> {
  await database
    .updateTable('notice')
    .set({ read_at: at })
    .where(toldTo(receiver))
    .where('read_at', 'is', null)
    .execute()
}
