import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { deskIs } from './desk-is.ts'

type Canned = Insertable<Database['feedback_canned_answer']>
export interface CannedAnswer {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Whose; null for the administrators. */
type Desk = number | null

export function readCanned(database: KyselyDatabase, desk: Desk): Promise<CannedAnswer[]> {
  return database
    .selectFrom('feedback_canned_answer')
    .select(['id', 'title', 'text'])
    .where(deskIs('organization_id', desk))
    .orderBy('title')
    .orderBy('id')
    .execute()
}

/** Lets the answers of one desk be added one after the other, so that they can be counted. */
export async function queueUp(trx: Transaction, desk: Desk): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`feedbackCanned:${desk}`}, 0))`.execute(trx)
}

export async function insertCanned(trx: Transaction, row: Canned): Promise<void> {
  await trx.insertInto('feedback_canned_answer').values(row).execute()
}

/** Whether the desk had one of this id. */
export async function changeCannedRow(
  database: KyselyDatabase,
  { id, desk, ...change }: Pick<Canned, 'title' | 'text' | 'changed_at'> & { id: string; desk: Desk },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('feedback_canned_answer')
    .set(change)
    .where('id', '=', id)
    .where(deskIs('organization_id', desk))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteCanned(
  database: KyselyDatabase,
  { id, desk }: { id: string; desk: Desk },
): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('feedback_canned_answer')
    .where('id', '=', id)
    .where(deskIs('organization_id', desk))
    .executeTakeFirst()
  return numDeletedRows > 0n
}
