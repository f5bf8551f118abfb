import type { NoticeKind } from '@qingtuan/domain/notices/kind'
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
}

/** Tells inside the apps, in the transaction of what is told. */
export async function announceNotices(
  trx: Transaction,
  { now }: { readonly now: Date },
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map(({ to, kind, facts, link }) => ({
    id: newId(),
    person_id: 'personId' in to ? to.personId : null,
    organization_id: 'organizationId' in to ? to.organizationId : null,
    kind,
    facts: JSON.stringify(facts),
    link: link ?? null,
    at: now,
  }))
  await trx.insertInto('notice').values(rows).execute()
}
