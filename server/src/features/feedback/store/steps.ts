import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export type NewStep = Omit<Insertable<Database['feedback_step']>, 'id'>

export async function insertStep(trx: Transaction, step: NewStep): Promise<void> {
  await trx
    .insertInto('feedback_step')
    .values({ id: newId(), ...step })
    .execute()
}

/** The steps of some feedback with the names of who got it, oldest first. */
export function readSteps(database: KyselyDatabase, ids: readonly string[]) {
  return database
    .selectFrom('feedback_step')
    .leftJoin('organization', 'organization.id', 'next_handler_id')
    .select(['feedback_id', 'act', 'at', 'actor', 'by_name', 'text'])
    .select('organization.short_name as handed_to')
    .where('feedback_id', 'in', ids)
    .orderBy('feedback_step.id')
    .execute()
}

export type Step = Awaited<ReturnType<typeof readSteps>>[number]

/** Whether an organization had it once and passed it up, or let it be passed. */
export async function hasPassedOn(
  database: KyselyDatabase,
  { id, organizationId }: { id: string; organizationId: number },
): Promise<boolean> {
  const row = await database
    .selectFrom('feedback_step')
    .select('id')
    .where('feedback_id', '=', id)
    .where('handler_id', '=', organizationId)
    .where('act', 'in', ['escalate', 'pass'])
    .executeTakeFirst()
  return row !== undefined
}
