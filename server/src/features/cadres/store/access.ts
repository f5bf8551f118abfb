import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import type { ConsoleAccess } from '../../accounts/index.ts'

function selectAccesses(database: KyselyDatabase, personId: string) {
  return database
    .selectFrom('cadre_post as post')
    .innerJoin('organization', 'organization.id', 'post.organization_id')
    .where('post.person_id', '=', personId)
    .where('post.state', '=', 'active')
    .where('post.console_access', '=', true)
    .where('organization.status', '=', 'active')
}

/** The organizations that a person may act for at the console, with the posts that open them. */
export async function consoleAccessesOf(
  database: KyselyDatabase,
  personId: string,
): Promise<ConsoleAccess[]> {
  const rows = await selectAccesses(database, personId)
    .leftJoin('organization as superior', 'superior.id', 'organization.parent_id')
    .select(['organization.id as organizationId', 'organization.short_name as shortName'])
    .select(['organization.full_name as fullName', 'superior.short_name as superiorShortName'])
    .select(['post.post', 'post.post_note as postNote'])
    .orderBy('organization.path')
    .orderBy('post.id')
    .execute()
  const byOrganization = Map.groupBy(rows, ({ organizationId }) => organizationId)
  return [...byOrganization.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const { post: _post, postNote: _note, ...organization } = first
    const posts = [first, ...rest].map(({ post, postNote }) => ({ post, postNote }))
    return [{ ...organization, posts }]
  })
}

/** Whether a person may act for an organization now. */
export async function mayActFor(
  database: KyselyDatabase,
  { personId, organizationId }: { readonly personId: string; readonly organizationId: number },
): Promise<boolean> {
  const query = selectAccesses(database, personId).where('organization.id', '=', organizationId)
  return (await query.select('post.id').executeTakeFirst()) !== undefined
}

/** From the next request on, the session acts for the organization; a password given again counted for the last one. */
export async function setActingOrganization(
  trx: Transaction,
  sessionId: string,
  organizationId: number | null,
): Promise<void> {
  await trx
    .updateTable('session')
    .set({ acting_organization_id: organizationId, stepped_up_at: null })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}
