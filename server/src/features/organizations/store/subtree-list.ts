import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from './subtree.ts'

interface Wish {
  readonly path: string
  /** Path of the last one of the page before. */
  readonly after: string
  readonly limit: number
}

/** A page of a subtree in the order of its paths, by which a superior comes before its subordinates. */
export function listSubtree(database: KyselyDatabase, { path, after, limit }: Wish) {
  return database
    .selectFrom('organization')
    .select(['id', 'parent_id as parentId', 'path', 'kind', 'status', 'industry'])
    .select(['full_name as fullName', 'short_name as shortName', 'area_code as areaCode'])
    .select(['secretary_name as secretaryName', 'contact_name as contactName'])
    .where(withinSubtree('path', path))
    .where('path', '>', after)
    .orderBy('path')
    .limit(limit)
    .execute()
}
