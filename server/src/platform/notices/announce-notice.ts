import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../database/database.ts'

/** The one who is told: a person in the member app, or an organization in the console. */
export type NoticeReceiver = { readonly personId: string } | { readonly organizationId: number }

export interface Notice {
  readonly to: NoticeReceiver
  readonly kind: NoticeKind
  /** What the sentence needs; never a document number or a phone. */
  readonly facts: Readonly<Record<string, string | number>>
  /** Path in the receiver’s app where the matter stands. */
  readonly link?: string
  /** The announcement (通知下发) that it brings or reminds of: nobody is brought the same one twice. */
  readonly announcementId?: string
}

/** Tells inside the apps, in the transaction of what is told; thousands at once in one statement. */
export async function announceNotices(
  trx: Transaction,
  { now }: { readonly now: Date },
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) return
  const column = <Value>(read: (notice: Notice) => Value) => notices.map(read)
  await sql`
    insert into notice (id, person_id, organization_id, kind, facts, link, announcement_id, at)
    select id, person_id, organization_id, kind, facts, link, announcement_id, ${now}::timestamptz
    from unnest(
      ${column(() => newId())}::uuid[],
      ${column(({ to }) => ('personId' in to ? to.personId : null))}::uuid[],
      ${column(({ to }) => ('organizationId' in to ? to.organizationId : null))}::integer[],
      ${column(({ kind }) => kind)}::text[],
      ${column(({ facts }) => JSON.stringify(facts))}::jsonb[],
      ${column(({ link }) => link ?? null)}::text[],
      ${column(({ announcementId }) => announcementId ?? null)}::uuid[]
    ) as told (id, person_id, organization_id, kind, facts, link, announcement_id)
    on conflict do nothing`.execute(trx)
}
