import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'

/** Whose row it is; null for the administrators. Said in two ways, because an index serves each and no other. */
export function deskIs(column: string, desk: number | null): Expression<SqlBool> {
  return desk === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${desk}`
}
