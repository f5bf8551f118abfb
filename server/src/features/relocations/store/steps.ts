import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export async function insertStep(
  trx: Transaction,
  step: Omit<Insertable<Database['relocation_step']>, 'id'>,
): Promise<void> {
  await trx
    .insertInto('relocation_step')
    .values({ id: newId(), ...step })
    .execute()
}

/** In the order of time. */
export function listSteps(database: KyselyDatabase, relocationId: string) {
  return database
    .selectFrom('relocation_step')
    .select(['act', 'side', 'at', 'organization_id as organizationId', 'reason'])
    .where('relocation_id', '=', relocationId)
    .orderBy('id')
    .execute()
}
