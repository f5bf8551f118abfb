import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

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

/**
 * Held beside others who check in, and against whoever confirms the hours or calls the project off: neither comes
 * between the look and the entry.
 */
export async function shareLed(trx: Transaction, id: string): Promise<LedProjectRow | null> {
  return (await selectLed(trx).where('project.id', '=', id).forShare('project').executeTakeFirst()) ?? null
}

/** Who leads it, as long as a membership or a post below the organizer goes on. */
export async function listLeaderIds(
  database: KyselyDatabase,
  { id, path }: Pick<LedProjectRow, 'id' | 'path'>,
): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from service_project_leader as leader
    where project_id = ${id} and (
      exists (select from member where member.person_id = leader.person_id and member.status = 'active'
        and ${withinSubtree('member.org_path', path)})
      or exists (select from cadre_post where cadre_post.person_id = leader.person_id
        and cadre_post.state = 'active' and ${withinSubtree('cadre_post.org_path', path)}))`.execute(database)
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
