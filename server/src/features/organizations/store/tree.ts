import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

const ROW = [
  'id',
  'parent_id as parentId',
  'kind',
  'status',
  'full_name as fullName',
  'short_name as shortName',
] as const

export interface NamePlace {
  readonly namePy: string
  readonly id: number
}

/** Direct children in the order of their pinyin, from a place on. */
export function listChildrenOf(
  database: KyselyDatabase,
  { parentId, after, limit }: { parentId: number | null; after: NamePlace | null; limit: number },
) {
  let query = database
    .selectFrom('organization')
    .select(ROW)
    .select('name_py as namePy')
    .where((row) => (parentId === null ? row('parent_id', 'is', null) : row('parent_id', '=', parentId)))
  if (after) query = query.where(sql<boolean>`(name_py, id) > (${after.namePy}, ${after.id})`)
  return query.orderBy('name_py').orderBy('id').limit(limit).execute()
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

export function findDetail(database: KyselyDatabase, id: number) {
  return database
    .selectFrom('organization')
    .select(ROW)
    .select(['path', 'industry', 'area_code as areaCode', 'secretary_name as secretaryName'])
    .select(['contact_name as contactName', 'contact_phone_box as contactPhoneBox'])
    .select(['created_at as createdAt', 'completed_at as completedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
