import { subtreeRange } from '@qingtuan/domain/organizations/path'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'

/** Whether a column that holds an organization's path lies in the subtree of `path`; a range of its index. */
export function withinSubtree(column: string, path: string): Expression<SqlBool> {
  const { from, before } = subtreeRange(path)
  const ref = sql.ref(column)
  return sql<SqlBool>`(${ref} >= ${from} and ${ref} < ${before})`
}
