import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** How many projects with people have ended and are not confirmed, of one organization and of archived ones right below. */
export async function findUnconfirmed(
  database: KyselyDatabase,
  { organizationId, now }: { organizationId: number; now: Date },
): Promise<{ projects: number; since: Date | null }> {
  const organizers = database
    .selectFrom('organization')
    .select('id')
    .where((either) =>
      either.or([
        either('id', '=', organizationId),
        either.and([either('parent_id', '=', organizationId), either('status', '=', 'archived')]),
      ]),
    )
  const { projects, since } = await database
    .selectFrom('service_project')
    .select((of) => [of.fn.countAll<string>().as('projects'), of.fn.min('ends_at').as('since')])
    .where('organization_id', 'in', organizers)
    .where('ends_at', '<=', now)
    .where('signed_up', '>', 0)
    .where('cancelled_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { projects: Number(projects), since }
}
