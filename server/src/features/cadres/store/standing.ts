import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** A post as other rooms show it. */
export function findPostsOf(database: KyselyDatabase, personIds: readonly string[]) {
  return database
    .selectFrom('cadre_post')
    .innerJoin('organization', 'organization.id', 'cadre_post.organization_id')
    .select(['cadre_post.id', 'cadre_post.person_id as personId'])
    .select(['cadre_post.organization_id as organizationId', 'organization.short_name as shortName'])
    .select(['cadre_post.post', 'cadre_post.post_note as postNote', 'cadre_post.kind', 'cadre_post.state'])
    .select(['cadre_post.started_on as startedOn', 'cadre_post.term_ends_on as termEndsOn'])
    .select(['cadre_post.ended_at as endedAt', 'cadre_post.ended_reason as endedReason'])
    .select('cadre_post.console_access as consoleAccess')
    .where('cadre_post.person_id', 'in', personIds)
    .orderBy('cadre_post.id', 'desc')
    .execute()
}

export type PostOfPerson = Awaited<ReturnType<typeof findPostsOf>>[number]

/** Posts of people by person, latest first, ended ones too; who never had one is absent. */
export async function readPostsOf(
  database: KyselyDatabase,
  personIds: readonly string[],
): Promise<Map<string, PostOfPerson[]>> {
  if (personIds.length === 0) return new Map()
  return Map.groupBy(await findPostsOf(database, personIds), ({ personId }) => personId)
}

/** Living posts by organization, proposed and active; one without any is absent. */
export async function countPosts(
  database: KyselyDatabase,
  organizationIds: readonly number[],
): Promise<Map<number, number>> {
  if (organizationIds.length === 0) return new Map()
  const rows = await database
    .selectFrom('cadre_post')
    .select((expression) => ['organization_id', expression.fn.countAll<number>().as('count')])
    .where('organization_id', 'in', organizationIds)
    .where('state', '<>', 'ended')
    .groupBy('organization_id')
    .execute()
  return new Map(rows.map((row) => [row.organization_id, Number(row.count)]))
}

/** 团干部 (FAQ M7): whoever serves in a post now. What somebody registered as, and a proposal, count for nothing. */
export async function isCadre(database: KyselyDatabase, personId: string): Promise<boolean> {
  return (await cadresAmong(database, [personId])).size > 0
}

/** The same as a condition of a list, about the person whose id stands in a column. */
export function servingCondition(personIdColumn: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from cadre_post as serving
    where serving.person_id = ${sql.ref(personIdColumn)} and serving.state = 'active')`
}

/** Who of some people is a cadre. */
export async function cadresAmong(
  database: KyselyDatabase,
  personIds: readonly string[],
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await database
    .selectFrom('cadre_post')
    .select('person_id')
    .where('person_id', 'in', personIds)
    .where('state', '=', 'active')
    .execute()
  return new Set(rows.map((row) => row.person_id))
}
