import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { writeLast } from '../../../platform/database/write-last.ts'

type StepRow = Insertable<Database['join_application_step']>

export async function insertStep(trx: Transaction, step: Omit<StepRow, 'id'>): Promise<void> {
  await writeLast(trx, trx.insertInto('join_application_step').values({ id: newId(), ...step }))
}

interface SameStep {
  readonly applicationIds: readonly string[]
  readonly act: StepRow['act']
  readonly actor: StepRow['actor']
  readonly at: Date
  readonly accountId: string
  readonly byName: string
  readonly organizationId: number
}

/** The same step of many applications, in one statement. */
export async function insertSteps(trx: Transaction, step: SameStep): Promise<void> {
  const { applicationIds, act, actor, at, accountId, byName, organizationId } = step
  const ids = applicationIds.map(() => newId())
  await sql`
    insert into join_application_step
      (id, join_application_id, act, at, actor, account_id, by_name, organization_id)
    select id, application_id, ${act}, ${at}::timestamptz, ${actor}, ${accountId}::uuid, ${byName},
      ${organizationId}::integer
    from unnest(${ids}::uuid[], ${applicationIds}::uuid[]) as step (id, application_id)`.execute(trx)
}

/** The steps of some applications, oldest first, with the branch that had the application after each. */
export function readSteps(database: KyselyDatabase, applicationIds: readonly string[]) {
  return database
    .selectFrom('join_application_step as step')
    .innerJoin('organization', 'organization.id', 'step.organization_id')
    .select(['step.join_application_id', 'step.act', 'step.at', 'step.actor', 'step.by_name', 'step.reason'])
    .select(['step.organization_id', 'organization.short_name'])
    .where(sql<boolean>`step.join_application_id = any(${[...applicationIds]}::uuid[])`)
    .orderBy('step.id')
    .modifyEnd(plannedOnce)
    .execute()
}
