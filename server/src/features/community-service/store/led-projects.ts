import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** A project as lists, codes and hours need it. */
function selectLed(database: KyselyDatabase) {
  return database
    .selectFrom('service_project as project')
    .innerJoin('organization', 'organization.id', 'project.organization_id')
    .select(['project.id', 'project.title', 'project.starts_at', 'project.ends_at', 'project.credit_minutes'])
    .select(['project.cancelled_at', 'project.confirmed_at', 'project.signed_up'])
    .select(['organization.id as organization_id', 'organization.path', 'organization.status'])
}

export type LedProjectRow = Awaited<ReturnType<ReturnType<typeof selectLed>['execute']>>[number]

export async function findLed(database: KyselyDatabase, id: string): Promise<LedProjectRow | null> {
  return (await selectLed(database).where('project.id', '=', id).executeTakeFirst()) ?? null
}

/** Held until the end of the transaction: hours of one project are settled by one at a time. */
export async function lockLed(trx: Transaction, id: string): Promise<LedProjectRow | null> {
  const query = selectLed(trx).where('project.id', '=', id).forNoKeyUpdate('project')
  return (await query.executeTakeFirst()) ?? null
}

export async function listLeaderIds(database: KyselyDatabase, projectId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('service_project_leader')
    .select('person_id')
    .where('project_id', '=', projectId)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Nobody finds it in the lists any more. */
export async function markConfirmed(trx: Transaction, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('service_project')
    .set((set) => ({ confirmed_at: now, closed_at: set.fn.coalesce('closed_at', set.val(now)) }))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
