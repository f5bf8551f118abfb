import type { PostEndReason } from '@qingtuan/domain/cadres/post-state'
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

export type Post = Selectable<Database['cadre_post']>

/** Refuses `cadrePost.alreadyHeld` and `cadrePost.secretaryServes`. */
export async function insertPost(trx: Transaction, row: Insertable<Database['cadre_post']>): Promise<void> {
  await refusing(trx.insertInto('cadre_post').values(row).execute())
}

/** Holds a post until the end of the transaction. */
export async function lockPost(trx: Transaction, id: string): Promise<void> {
  await trx.selectFrom('cadre_post').select('id').where('id', '=', id).forUpdate().execute()
}

/** Refuses as `insertPost` does. */
export function updatePost(
  trx: Transaction,
  id: string,
  set: Omit<Updateable<Database['cadre_post']>, 'id' | 'person_id' | 'organization_id'>,
): Promise<Post> {
  const query = trx.updateTable('cadre_post').set(set).where('id', '=', id).returningAll()
  return refusing(query.executeTakeFirstOrThrow())
}

/** Whose posts end with something else; of an organization all, of a person all or those in one organization. */
export type Holders = { readonly personId?: string; readonly organizationId?: number }

/** The living posts of whom or what is named, held in one order until the end of the transaction. */
export function lockLivingPosts(trx: Transaction, { personId, organizationId }: Holders) {
  let query = trx
    .selectFrom('cadre_post')
    .innerJoin('organization', 'organization.id', 'cadre_post.organization_id')
    .selectAll('cadre_post')
    .select('organization.short_name')
    .where('cadre_post.state', '<>', 'ended')
  if (personId !== undefined) query = query.where('cadre_post.person_id', '=', personId)
  if (organizationId !== undefined) query = query.where('cadre_post.organization_id', '=', organizationId)
  return query.orderBy('cadre_post.id').forUpdate('cadre_post').execute()
}

export async function endPosts(
  trx: Transaction,
  ids: readonly string[],
  { at, reason }: { at: Date; reason: PostEndReason },
): Promise<void> {
  await trx
    .updateTable('cadre_post')
    .set({ state: 'ended', ended_at: at, ended_reason: reason, console_access: false })
    .where('id', 'in', ids)
    .execute()
}
