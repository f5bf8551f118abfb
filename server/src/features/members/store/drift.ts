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

export interface TraitDrift {
  readonly organizationId: number
  readonly figure: string
  readonly value: string
  readonly maintained: number
  readonly plain: number
}

export interface OrganizationDrift {
  readonly organizationId: number
  readonly kind: string
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

/** The same for the figures by one trait each. */
export async function findTraitDrift(
  database: KyselyDatabase,
  organizationId: number,
): Promise<TraitDrift[]> {
  const inside = withinSubtreeOf('org_path', 'top.path')
  const { rows } = await sql<TraitDrift>`
    with top as (select id, path from organization where id = ${organizationId}),
    maintained as (
      select figure, value, sum(amount)::integer as amount from (
        select figure, value, amount from member_figure, top where organization_id = top.id
        union all
        select trait.figure, trait.value, amount from member_count_delta, top,
          lateral (values ('education', education), ('ethnicGroup', ethnic_group), ('joinedMonth', joined_month),
            ('complete', complete::text)) as trait (figure, value)
        where ${inside} and status <> 'left'
      ) as part group by 1, 2),
    plain as (
      select trait.figure, trait.value, count(*)::integer as amount from member, top,
        lateral (values ('education', coalesce(education_highest, '')), ('ethnicGroup', coalesce(ethnic_group, '')),
          ('joinedMonth', to_char(joined_on, 'YYYY-MM')), ('complete', record_complete::text)) as trait (figure, value)
      where ${inside} and status <> 'left' group by 1, 2)
    select top.id as "organizationId", figure, value,
           coalesce(maintained.amount, 0) as maintained, coalesce(plain.amount, 0) as plain
    from maintained full join plain using (figure, value), top
    where coalesce(maintained.amount, 0) <> coalesce(plain.amount, 0)
    order by figure, value`.execute(database)
  return rows
}

/** Organizations whose maintained number of living subordinates is not the plain one. */
export async function findOrganizationDrift(
  database: KyselyDatabase,
  organizationId: number,
): Promise<OrganizationDrift[]> {
  const { rows } = await sql<OrganizationDrift>`
    with top as (select id, path from organization where id = ${organizationId}),
    maintained as (
      select kind, sum(amount)::integer as amount from (
        select kind, amount from organization_count, top where organization_id = top.id
        union all
        select kind, amount from organization_count_delta, top where ${withinSubtreeOf('superior_path', 'top.path')}
      ) as part group by 1),
    plain as (
      select kind, count(*)::integer as amount from organization, top
      where ${withinSubtreeOf('organization.path', 'top.path')} and organization.id <> top.id and status <> 'archived'
      group by 1)
    select top.id as "organizationId", kind,
           coalesce(maintained.amount, 0) as maintained, coalesce(plain.amount, 0) as plain
    from maintained full join plain using (kind), top
    where coalesce(maintained.amount, 0) <> coalesce(plain.amount, 0)
    order by kind`.execute(database)
  return rows
}
