import { subtreeRange } from '@qingtuan/domain/organizations/path'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'

/** Whether a column that holds an organization's path lies in the subtree of `path`; a range of its index. */
export function withinSubtree(column: string, path: string): Expression<SqlBool> {
  const { from, before } = subtreeRange(path)
  const ref = sql.ref(column)
  return sql<SqlBool>`(${ref} >= ${from} and ${ref} < ${before})`
}

/** The same beside a row of the subtree's top: `top` is the column with the path of that row. */
export function withinSubtreeOf(column: string, top: string): Expression<SqlBool> {
  const ref = sql.ref(column)
  const from = sql.ref(top)
  return sql<SqlBool>`(${ref} >= ${from} and ${ref} < left(${from}, -1) || '/')`
}
