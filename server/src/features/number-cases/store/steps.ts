import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

type CorrectionStep = Insertable<Database['number_correction_step']>
type CaseStep = Insertable<Database['number_case_step']>

export async function insertCorrectionSteps(
  trx: Transaction,
  steps: readonly Omit<CorrectionStep, 'id'>[],
): Promise<void> {
  const rows = steps.map((step) => ({ id: newId(), ...step }))
  await trx.insertInto('number_correction_step').values(rows).execute()
}

export async function insertCaseStep(trx: Transaction, step: Omit<CaseStep, 'id'>): Promise<void> {
  await trx
    .insertInto('number_case_step')
    .values({ id: newId(), ...step })
    .execute()
}

/** The steps of some requests, oldest first. */
export function readCorrectionSteps(database: KyselyDatabase, ids: readonly string[]) {
  return database
    .selectFrom('number_correction_step')
    .selectAll()
    .where('number_correction_id', 'in', ids)
    .orderBy('id')
    .execute()
}

/** The steps of a case, oldest first. */
export function readCaseSteps(database: KyselyDatabase, caseId: string) {
  return database
    .selectFrom('number_case_step')
    .selectAll()
    .where('number_case_id', '=', caseId)
    .orderBy('id')
    .execute()
}
