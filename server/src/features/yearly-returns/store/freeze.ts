import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export async function isFrozen(database: KyselyDatabase, year: number): Promise<boolean> {
  const row = await database
    .selectFrom('yearly_return')
    .select('year')
    .where('year', '=', year)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes a return of every living organization from the folded totals; answers how many. */
export async function insertReturns(
  trx: Transaction,
  { year, at }: { year: number; at: Date },
): Promise<number> {
  const { numAffectedRows } = await sql`
    with counted as (
      select organization_id, sum(amount) filter (where status <> 'left') as members,
             jsonb_agg(jsonb_build_array(status, sex, birth_year, amount)) as groups
      from member_count where amount <> 0 group by organization_id),
    traited as (
      select organization_id, jsonb_agg(jsonb_build_array(figure, value, amount)) as traits
      from member_figure
      where amount <> 0 and (figure <> 'joinedMonth' or value like ${`${year}-%`})
      group by organization_id),
    governed as (
      select organization_id, jsonb_agg(jsonb_build_array(kind, amount)) as kinds
      from organization_count where amount <> 0 group by organization_id)
    insert into yearly_return (year, organization_id, parent_id, path, kind, full_name, short_name, name_py, members,
      counts, frozen_at)
    select ${year}, id, parent_id, path, kind, full_name, short_name, name_py, coalesce(members, 0)::integer,
           jsonb_build_object('groups', coalesce(groups, '[]'), 'traits', coalesce(traits, '[]'),
             'organizations', coalesce(kinds, '[]')), ${at}
    from organization
    left join counted on counted.organization_id = organization.id
    left join traited on traited.organization_id = organization.id
    left join governed on governed.organization_id = organization.id
    where status <> 'archived'
    on conflict do nothing`.execute(trx)
  return Number(numAffectedRows ?? 0)
}
