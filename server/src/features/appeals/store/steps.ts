import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

type StepRow = Insertable<Database['appeal_step']>

export async function insertStep(trx: Transaction, step: Omit<StepRow, 'id'>): Promise<void> {
  await trx
    .insertInto('appeal_step')
    .values({ id: newId(), ...step })
    .execute()
}

/** The steps of an appeal, oldest first. */
export function readSteps(database: KyselyDatabase, appealId: string) {
  return database
    .selectFrom('appeal_step')
    .select(['act', 'at', 'actor', 'account_id'])
    .where('appeal_id', '=', appealId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export type Step = Awaited<ReturnType<typeof readSteps>>[number]
