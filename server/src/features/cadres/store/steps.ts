import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export async function insertSteps(
  trx: Transaction,
  steps: readonly Omit<Insertable<Database['cadre_post_step']>, 'id'>[],
): Promise<void> {
  const rows = steps.map((step) => ({ id: newId(), ...step }))
  await trx.insertInto('cadre_post_step').values(rows).execute()
}

/** What happened to a post, oldest first. */
export function readSteps(database: KyselyDatabase, postId: string) {
  return database
    .selectFrom('cadre_post_step')
    .select(['act', 'at', 'by_name as byName', 'reason', 'details'])
    .where('cadre_post_id', '=', postId)
    .orderBy('id')
    .execute()
}
