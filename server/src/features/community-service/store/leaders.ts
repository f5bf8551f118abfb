import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** Who leads a project, with the branch of those who are members. */
export function readLeaders(database: KyselyDatabase, projectId: string) {
  return database
    .selectFrom('service_project_leader')
    .innerJoin('person', 'person.id', 'service_project_leader.person_id')
    .leftJoin('member', (join) =>
      join.onRef('member.person_id', '=', 'person.id').on('member.status', '=', 'active'),
    )
    .leftJoin('organization', 'organization.id', 'member.organization_id')
    .select(['service_project_leader.person_id as personId', 'added_at as addedAt', 'person.name'])
    .select('organization.short_name as organization')
    .where('project_id', '=', projectId)
    .orderBy('added_at')
    .orderBy('service_project_leader.person_id')
    .execute()
}

export async function leads(
  database: KyselyDatabase,
  { projectId, personId }: { projectId: string; personId: string },
): Promise<boolean> {
  const row = await database
    .selectFrom('service_project_leader')
    .select('person_id')
    .where('project_id', '=', projectId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** An active membership or a serving post, with the path of its organization. */
export async function findLeaderToBe(
  database: KyselyDatabase,
  { kind, id }: { readonly kind: 'member' | 'cadre'; readonly id: string },
): Promise<{ personId: string; path: string } | null> {
  const table = kind === 'member' ? 'member' : 'cadre_post'
  const state = kind === 'member' ? 'status' : 'state'
  const { rows } = await sql<{ personId: string; path: string }>`
    select one.person_id as "personId", organization.path
    from ${sql.table(table)} as one join organization on organization.id = one.organization_id
    where one.id = ${id} and one.${sql.ref(state)} = 'active'`.execute(database)
  return rows[0] ?? null
}

/** Whether they were not among them before. */
export async function insertLeader(
  trx: Transaction,
  {
    projectId: project_id,
    personId: person_id,
    at: added_at,
  }: { projectId: string; personId: string; at: Date },
): Promise<boolean> {
  const row = await trx
    .insertInto('service_project_leader')
    .values({ project_id, person_id, added_at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether they were among them. */
export async function deleteLeader(
  trx: Transaction,
  { projectId, personId }: { projectId: string; personId: string },
): Promise<boolean> {
  const row = await trx
    .deleteFrom('service_project_leader')
    .where('project_id', '=', projectId)
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}
