import { DROP_MEMBERS, DROP_SHARE } from '@qingtuan/domain/yearly-returns/drop'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { ReturnRow } from './returns.ts'

export interface ChildrenWish {
  readonly parentId: number
  readonly year: number
  readonly only: 'dropped' | 'unexplained' | undefined
  readonly after: { readonly name: string; readonly id: number } | null
  readonly limit: number
}

/** One page of the returns of those that stood directly below an organization in a year, by name. */
export async function listChildReturns(database: KyselyDatabase, wish: ChildrenWish): Promise<ReturnRow[]> {
  const { parentId, year, only, after, limit } = wish
  // The same sentence as `needsExplanation`, for a list.
  const dropped = sql<boolean>`last.members - this.members >= ${DROP_MEMBERS}
    and last.members - this.members >= last.members * ${DROP_SHARE}::numeric`
  const { rows } = await sql<ReturnRow>`
    select this.year, this.organization_id, this.path, this.full_name, this.short_name, this.name_py, this.members,
           this.frozen_at, this.explanation, this.explained_at, this.explained_by_name, last.members as before
    from yearly_return as this
    left join yearly_return as last
      on last.organization_id = this.organization_id and last.year = this.year - 1
    where this.parent_id = ${parentId} and this.year = ${year}
      ${only === undefined ? sql`` : sql`and ${dropped}`}
      ${only === 'unexplained' ? sql`and this.explanation is null` : sql``}
      ${after === null ? sql`` : sql`and (this.name_py, this.organization_id) > (${after.name}, ${after.id})`}
    order by this.name_py, this.organization_id
    limit ${limit}`.execute(database)
  return rows
}

/** How many stood directly below an organization in a year. */
export async function countChildReturns(
  database: KyselyDatabase,
  { parentId, year }: Pick<ChildrenWish, 'parentId' | 'year'>,
): Promise<number> {
  const counted = await database
    .selectFrom('yearly_return')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('parent_id', '=', parentId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return Number(counted.count)
}
