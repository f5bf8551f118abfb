import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, Transaction } from '../../../platform/database/database.ts'

export async function insertArchival(
  trx: Transaction,
  row: Omit<Insertable<Database['archival']>, 'id'>,
): Promise<void> {
  await trx
    .insertInto('archival')
    .values({ id: newId(), ...row })
    .execute()
}
