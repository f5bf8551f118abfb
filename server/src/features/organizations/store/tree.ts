import type { KyselyDatabase } from '../../../platform/database/database.ts'

export interface NamePlace {
  readonly namePy: string
  readonly id: number
}

/** How many direct children each of these has; one without children is left out. */
export async function countChildren(
  database: KyselyDatabase,
  ids: readonly number[],
): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('organization')
    .select(['parent_id as id', (count) => count.fn.countAll<number>().as('amount')])
    .where('parent_id', 'in', [...ids])
    .groupBy('parent_id')
    .execute()
  return new Map(rows.map(({ id, amount }) => [Number(id), amount]))
}
