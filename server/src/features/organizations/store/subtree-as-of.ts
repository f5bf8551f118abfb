import type { Moved, Part } from '@qingtuan/domain/organizations/subtree-as-of'
import { subtreeAsOf } from '@qingtuan/domain/organizations/subtree-as-of'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from './subtree.ts'

/** What stood under an organization just before an instant, as parts of the present tree. */
export async function readSubtreeBefore(database: KyselyDatabase, path: string, at: Date): Promise<Part[]> {
  const { rows } = await sql<Moved>`
    select distinct on (former.organization_id) organization.path, superior.path as "superiorThen"
    from organization_former_superior as former
    join organization on organization.id = former.organization_id
    join organization as superior on superior.id = former.superior_id
    where former.from_at < ${at} and former.until_at >= ${at}
    order by former.organization_id, former.until_at`.execute(database)
  return subtreeAsOf(path, rows)
}

/** Whether a column that holds an organization’s path lies in one of these parts. */
export function withinParts(column: string, parts: readonly Part[]): Expression<SqlBool> {
  const conditions = parts.map(({ path, except }) => {
    const without = except.map((other) => sql<SqlBool>` and not ${withinSubtree(column, other)}`)
    return sql<SqlBool>`(${withinSubtree(column, path)}${sql.join(without, sql``)})`
  })
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}

/** The short names that organizations bore just before an instant. */
export async function readNamesBefore(
  database: KyselyDatabase,
  ids: readonly number[],
  at: Date,
): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select organization.id, coalesce(
      (select short_name from organization_name
       where organization_id = organization.id and from_at < ${at} and (until_at is null or until_at >= ${at})
       order by from_at desc limit 1), short_name) as name
    from organization where id = any(${[...ids]}::integer[])`.execute(database)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
