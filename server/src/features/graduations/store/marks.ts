import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** Who on the roll of a branch has another year, or one where none is wanted. */
export async function listOtherYears(
  database: KyselyDatabase,
  { organizationId, year }: { readonly organizationId: number; readonly year: number | null },
): Promise<string[]> {
  const rows = await database
    .selectFrom('member')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('status', '<>', 'left')
    .where('graduation_year', 'is distinct from', year)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
