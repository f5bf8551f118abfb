import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { Sex } from '@qingtuan/domain/shared/sex'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
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
    order by birth_year, status, sex ${plannedOnce}`.execute(database)
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

export type Figure = Database['member_figure']['figure']

export interface CountedTrait {
  readonly figure: Figure
  readonly value: string
  readonly amount: number
}

/** Present members of a subtree by one trait each; exact like `readCounts`. */
export async function readTraits(
  database: KyselyDatabase,
  { id, path }: { id: number; path: string },
): Promise<CountedTrait[]> {
  const { rows } = await sql<CountedTrait>`
    select figure, value, sum(amount)::integer as amount
    from (
      select figure, value, amount from member_figure where organization_id = ${id}
      union all
      select trait.figure, trait.value, amount
      from member_count_delta, lateral (${TRAITS_OF_DELTA}) as trait (figure, value)
      where ${withinSubtree('org_path', path)} and status <> 'left'
    ) as part
    group by figure, value
    having sum(amount) <> 0
    order by figure, value ${plannedOnce}`.execute(database)
  return rows
}

const TRAITS_OF_DELTA = sql`values ('education', education), ('ethnicGroup', ethnic_group),
  ('joinedMonth', joined_month), ('complete', complete::text)`

export interface Part {
  readonly id: number
  readonly shortName: string
  readonly members: number
  readonly complete: number
}

/** Present members of each living child’s subtree, and how many of their records are complete. */
export async function readParts(database: KyselyDatabase, parentId: number): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select id, short_name as "shortName",
           coalesce(sum(amount), 0)::integer as members,
           coalesce(sum(amount) filter (where value = 'true'), 0)::integer as complete
    from organization
    left join lateral (
      select value, amount from member_figure
      where organization_id = organization.id and figure = 'complete'
      union all
      select complete::text, amount from member_count_delta
      where ${withinSubtreeOf('org_path', 'organization.path')} and status <> 'left'
    ) as part on true
    where parent_id = ${parentId} and status <> 'archived'
    group by id, short_name, name_py
    order by name_py, id`.execute(database)
  return rows
}

/** More than any rule about the size of a branch asks for. */
const COUNTED_UP_TO = 100

/** Members on the roll of the organization whose id is in a column, without those who left; counted up to a bound. */
export function rollSize(column: string): RawBuilder<number> {
  return sql<number>`(select count(*) from (
    select 1 from member where member.organization_id = ${sql.ref(column)} and member.status <> 'left'
    limit ${COUNTED_UP_TO}) as roll)`
}
