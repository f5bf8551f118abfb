import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtreeOf } from '../../organizations/index.ts'

/** A group whose maintained count is not the plain one. */
export interface Drift {
  readonly organizationId: number
  readonly status: string
  readonly sex: string
  readonly birthYear: number
  readonly maintained: number
  readonly plain: number
}

/** The tops of the tree, where every drift shows, and some organizations by chance, where it can be pinned down. */
export async function sampleOrganizations(database: KyselyDatabase, size: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    (select id from organization where parent_id is null)
    union
    (select id from organization order by random() limit ${size})`.execute(database)
  return rows.map(({ id }) => id)
}

/** Compares totals and pending changes with the members themselves, in one statement and so at one moment. */
export async function findDrift(database: KyselyDatabase, organizationId: number): Promise<Drift[]> {
  const inside = withinSubtreeOf('org_path', 'top.path')
  const { rows } = await sql<Drift>`
    with top as (select id, path from organization where id = ${organizationId}),
    maintained as (
      select status, sex, birth_year, sum(amount)::integer as amount from (
        select status, sex, birth_year, amount from member_count, top where organization_id = top.id
        union all
        select status, sex, birth_year, amount from member_count_delta, top
        where ${inside}
      ) as part group by 1, 2, 3),
    plain as (
      select status, sex, extract(year from born_on)::integer as birth_year, count(*)::integer as amount
      from member, top where ${inside} group by 1, 2, 3)
    select top.id as "organizationId", status, sex, birth_year as "birthYear",
           coalesce(maintained.amount, 0) as maintained, coalesce(plain.amount, 0) as plain
    from maintained full join plain using (status, sex, birth_year), top
    where coalesce(maintained.amount, 0) <> coalesce(plain.amount, 0)
    order by birth_year, status, sex`.execute(database)
  return rows
}
