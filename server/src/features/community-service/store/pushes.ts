import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** Rows of the ledger that are to be handed over; one that is known already stays as it is. */
export async function insertPushes(
  trx: Transaction,
  { recordIds, dueAt }: { recordIds: readonly string[]; dueAt: Date },
): Promise<void> {
  await sql`
    insert into service_record_push (record_id, due_at)
    select id, ${dueAt}::timestamptz from unnest(${[...recordIds]}::uuid[]) as record (id)
    on conflict (record_id) do nothing`.execute(trx)
}

/** What became of some rows; one that was never to be handed over is absent. */
export async function readOutcomes(database: KyselyDatabase, recordIds: readonly string[]) {
  if (recordIds.length === 0) return []
  return database
    .selectFrom('service_record_push')
    .select(['record_id as recordId', 'outcome', 'refusal'])
    .where(sql<boolean>`record_id = any(${[...recordIds]}::uuid[])`)
    .execute()
}
