import type { SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { OrganizationFacts } from './facts.ts'
import { withinSubtree } from './subtree.ts'

export type BranchFacts = Pick<
  OrganizationFacts,
  'id' | 'path' | 'kind' | 'fullName' | 'shortName' | 'areaCode'
>

/** The direct subordinates that are not archived. */
export function readLivingChildren(database: KyselyDatabase, parentId: number): Promise<OrganizationFacts[]> {
  return database
    .selectFrom('organization')
    .select(['id', 'parent_id as parentId', 'path', 'kind', 'status'])
    .select(['full_name as fullName', 'short_name as shortName', 'area_code as areaCode'])
    .where('parent_id', '=', parentId)
    .where('status', '<>', 'archived')
    .execute()
}

/** The living branches of a subtree that are called so in full or in short, or have the number. */
export function readBranchesCalled(
  database: KyselyDatabase,
  path: string,
  texts: readonly string[],
): Promise<BranchFacts[]> {
  const ids = texts.filter((text) => ID.test(text)).map(Number)
  return database
    .selectFrom('organization')
    .select(['id', 'path', 'kind', 'full_name as fullName', 'short_name as shortName'])
    .select('area_code as areaCode')
    .where(withinSubtree('path', path))
    .where('kind', '=', 'branch')
    .where('status', '<>', 'archived')
    .where(
      sql<SqlBool>`(id = any(${ids}::integer[]) or full_name = any(${texts}::text[]) or short_name = any(${texts}::text[]))`,
    )
    .execute()
}

/** As we write it, and no larger than the column holds. */
const ID = /^[1-9]\d{0,8}$/
