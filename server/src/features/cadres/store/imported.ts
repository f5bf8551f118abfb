import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** The posts that an import has made, held until the end of the transaction. */
export function lockImportedPosts(trx: Transaction, importId: string) {
  return trx
    .selectFrom('cadre_post')
    .innerJoin('organization', 'organization.id', 'cadre_post.organization_id')
    .selectAll('cadre_post')
    .select('organization.short_name')
    .where('cadre_post.import_id', '=', importId)
    .orderBy('cadre_post.id')
    .forUpdate('cadre_post')
    .execute()
}

/** How many posts of an import have something in their history beside the appointment. */
export async function countChangedPosts(trx: Transaction, importId: string): Promise<number> {
  const { rows } = await sql<{ amount: number }>`
    select count(distinct cadre_post.id)::integer as amount from cadre_post
    join cadre_post_step on cadre_post_step.cadre_post_id = cadre_post.id
    where cadre_post.import_id = ${importId}
      and cadre_post_step.act not in ('appoint', 'propose')`.execute(trx)
  return rows[0]?.amount ?? 0
}

export async function deleteImportedPosts(trx: Transaction, importId: string): Promise<void> {
  await sql`delete from cadre_post_step using cadre_post
    where cadre_post_step.cadre_post_id = cadre_post.id and cadre_post.import_id = ${importId}`.execute(trx)
  await trx.deleteFrom('cadre_post').where('import_id', '=', importId).execute()
}

/** Who holds or is proposed for what in some organizations. */
export async function findLivingPostsIn(database: KyselyDatabase, organizationIds: readonly number[]) {
  if (organizationIds.length === 0) return []
  return database
    .selectFrom('cadre_post')
    .select(['person_id as personId', 'organization_id as organizationId', 'post'])
    .where('organization_id', 'in', organizationIds)
    .where('state', '<>', 'ended')
    .execute()
}
