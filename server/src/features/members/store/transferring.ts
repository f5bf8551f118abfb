import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { insertDeltasOf } from './deltas.ts'

/** Those of these members whose transfer is open, held until the end of the transaction. */
export function lockTransferring(trx: Transaction, memberIds: readonly string[]) {
  return trx
    .selectFrom('member')
    .select(['id', 'organization_id', 'floating_since'])
    .where(sql<boolean>`id = any(${memberIds}::uuid[])`)
    .where('status', '=', 'transferring')
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Makes them what they were before, and the figures with them. */
export async function settleTransferring(trx: Transaction, memberIds: readonly string[]): Promise<void> {
  const these = sql<boolean>`id = any(${memberIds}::uuid[])`
  await insertDeltasOf(trx, these, -1)
  await sql`
    update member set status = case when floating_since is null then 'active' else 'floating' end
    where ${these}`.execute(trx)
  await insertDeltasOf(trx, these, 1)
}

export async function insertStoppedEvents(
  trx: Transaction,
  events: readonly Omit<Insertable<Database['member_event']>, 'id' | 'kind'>[],
): Promise<void> {
  const rows = events.map((event) => ({ id: newId(), kind: 'transferStopped' as const, ...event }))
  await trx.insertInto('member_event').values(rows).execute()
}
