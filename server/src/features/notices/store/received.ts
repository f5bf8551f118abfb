import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import type { NoticeReceiver } from '../../../platform/notices/announce-notice.ts'

/** What one receiver was told; null also while their turn has not come. */
export async function findReceived(database: KyselyDatabase, receiver: NoticeReceiver, id: string) {
  const query = database
    .selectFrom('announcement_receiver as receiver')
    .innerJoin('announcement', 'announcement.id', 'receiver.announcement_id')
    .innerJoin('organization as sender', 'sender.id', 'announcement.organization_id')
    .innerJoin('organization as home', 'home.id', 'receiver.organization_id')
    .leftJoin('person', 'person.id', 'receiver.person_id')
    .where('announcement.id', '=', id)
    .whereRef('receiver.place', '<=', 'announcement.told_until')
    .select([
      'announcement.id',
      'announcement.organization_id as sender_id',
      'sender.short_name as sender_name',
    ])
    .select(['announcement.title', 'announcement.text', 'announcement.urgent_reason'])
    .select(['announcement.asks_receipt', 'announcement.withdrawn_at', 'announcement.started_at'])
    .select(['receiver.read_at', 'receiver.confirmed_at', 'person.name', 'home.short_name'])
  const own =
    'personId' in receiver
      ? query.where('receiver.person_id', '=', receiver.personId)
      : query
          .where('receiver.organization_id', '=', receiver.organizationId)
          .where('receiver.person_id', 'is', null)
  return (await own.executeTakeFirst()) ?? null
}

export type ReceivedRow = NonNullable<Awaited<ReturnType<typeof findReceived>>>

function noticeOf(trx: Transaction, receiver: NoticeReceiver, id: string, at: Date) {
  const query = trx
    .updateTable('notice')
    .set({ read_at: at })
    .where('announcement_id', '=', id)
    .where('read_at', 'is', null)
  return 'personId' in receiver
    ? query.where('person_id', '=', receiver.personId)
    : query.where('organization_id', '=', receiver.organizationId)
}

function receiverIs(receiver: NoticeReceiver) {
  return 'personId' in receiver
    ? sql<boolean>`person_id = ${receiver.personId}`
    : sql<boolean>`(organization_id = ${receiver.organizationId} and person_id is null)`
}

/** Who opens what was taken back has not read it: its figures stay as they were then. */
const standing = sql<boolean>`exists (select from announcement
  where announcement.id = announcement_id and withdrawn_at is null)`

interface Reading {
  readonly id: string
  readonly at: Date
  readonly isConfirmed: boolean
}

/** Notes with the receiver and in the notices, a reminder’s too, that it was read; the first time stays. */
export async function markReceivedRead(
  trx: Transaction,
  receiver: NoticeReceiver,
  { id, at, isConfirmed }: Reading,
): Promise<void> {
  await noticeOf(trx, receiver, id, at).execute()
  await trx
    .updateTable('announcement_receiver')
    .set({ read_at: sql<Date>`coalesce(read_at, ${at}::timestamptz)` })
    .$if(isConfirmed, (query) =>
      query.set({ confirmed_at: sql<Date>`coalesce(confirmed_at, ${at}::timestamptz)` }),
    )
    .where('announcement_id', '=', id)
    .where(receiverIs(receiver))
    .where(standing)
    .execute()
}

/** Notes with one receiver that notices were opened which bring these announcements. */
export async function noteReadOf(
  trx: Transaction,
  receiver: NoticeReceiver,
  { ids, at }: { readonly ids: readonly string[]; readonly at: Date },
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('announcement_receiver')
    .set({ read_at: at })
    .where('announcement_id', 'in', ids)
    .where(receiverIs(receiver))
    .where('read_at', 'is', null)
    .where(standing)
    .execute()
}
