import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

type StepRow = Insertable<Database['transfer_step']>

export function insertStep(trx: Transaction, step: Omit<StepRow, 'id'>): Promise<void> {
  return insertSteps(trx, [step])
}

export async function insertSteps(trx: Transaction, steps: readonly Omit<StepRow, 'id'>[]): Promise<void> {
  const rows = steps.map((step) => ({ id: newId(), ...step }))
  await trx.insertInto('transfer_step').values(rows).execute()
}

/** The steps of some transfers, oldest first, with the organization that had each transfer after it. */
export function readSteps(database: KyselyDatabase, transferIds: readonly string[]) {
  return database
    .selectFrom('transfer_step as step')
    .leftJoin('organization', 'organization.id', 'step.organization_id')
    .select(['step.transfer_id', 'step.act', 'step.at', 'step.actor', 'step.by_name', 'step.reason'])
    .select(['step.organization_id', 'organization.short_name'])
    .where('step.transfer_id', 'in', transferIds)
    .orderBy('step.id')
    .execute()
}

export type StepOfTransfer = Awaited<ReturnType<typeof readSteps>>[number]
