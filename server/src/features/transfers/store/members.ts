import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** The membership with this number, if it bears this name. */
export async function findByNumber(
  database: KyselyDatabase,
  { number, name }: { number: string; name: string },
): Promise<string | null> {
  const row = await database
    .selectFrom('member')
    .select('id')
    .where('number', '=', number)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The nearest of these that is not archived; ids from the top down. */
export async function nearestLiving(
  database: KyselyDatabase,
  pathIds: readonly number[],
): Promise<number | null> {
  const rows = await database
    .selectFrom('organization')
    .select(['id', 'path'])
    .where('id', 'in', [...pathIds])
    .where('status', '<>', 'archived')
    .execute()
  const living = new Set(rows.map(({ id }) => id))
  return pathIds.findLast((id) => living.has(id)) ?? null
}
