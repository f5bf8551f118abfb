import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { Sex } from '@qingtuan/domain/shared/sex'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree, withinSubtreeOf } from '../../organizations/index.ts'

export interface CountedGroup {
  readonly status: MemberStatus
  readonly sex: Sex
  readonly birthYear: number
  readonly amount: number
}

/** The members of a subtree by group: totals and what is not folded yet, seen in one statement and so exact. */
export async function readCounts(
  database: KyselyDatabase,
  { id, path }: { id: number; path: string },
): Promise<CountedGroup[]> {
  const { rows } = await sql<CountedGroup>`
    select status, sex, birth_year as "birthYear", sum(amount)::integer as amount
    from (
      select status, sex, birth_year, amount from member_count where organization_id = ${id}
      union all
      select status, sex, birth_year, amount from member_count_delta where ${withinSubtree('org_path', path)}
    ) as part
    group by status, sex, birth_year
    having sum(amount) <> 0
    order by birth_year, status, sex`.execute(database)
  return rows
}

/** Members in the subtree of each organization, without those who left; exact like the figures. */
export async function countMembers(
  database: KyselyDatabase,
  organizationIds: readonly number[],
): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; amount: number }>`
    select id, (
      (select coalesce(sum(amount), 0) from member_count where organization_id = organization.id and status <> 'left')
      + (select coalesce(sum(amount), 0) from member_count_delta
         where ${withinSubtreeOf('org_path', 'organization.path')} and status <> 'left')
    )::integer as amount
    from organization where id = any(${[...organizationIds]})`.execute(database)
  return new Map(rows.map(({ id, amount }) => [id, amount]))
}

/** The living subordinates of the top of a subtree. */
export async function countOrganizations(
  database: KyselyDatabase,
  path: string,
): Promise<{ branches: number; others: number }> {
  const { rows } = await sql<{ branches: number; others: number }>`
    select (count(*) filter (where kind = 'branch'))::integer as branches,
           (count(*) filter (where kind <> 'branch'))::integer as others
    from organization where ${withinSubtree('path', path)} and path <> ${path} and status <> 'archived'`.execute(
    database,
  )
  return rows[0] ?? { branches: 0, others: 0 }
}
