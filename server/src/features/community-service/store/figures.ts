import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

interface Wish {
  readonly id: number
  readonly path: string
  readonly year: number
}

/** Sums of one year: of the whole subtree (both null), of a month, or of a direct subordinate’s subtree. */
export interface FigureRow {
  readonly month: string | null
  /** A direct subordinate, or the organization itself for its own projects. */
  readonly part_id: number | null
  readonly short_name: string | null
  readonly projects: string
  readonly people: string
  readonly minutes: string
}

/** What stands of each person and project is reckoned first, so that what was taken back counts nowhere. */
export function figuresQuery({ id, path, year }: Wish) {
  const depth = path.length + 1
  return sql<FigureRow>`
    with standing as (
      select record.person_id, record.project_id, to_char(record.served_on, 'YYYY-MM') as month,
        case when organization.id = ${id} then ${id}
          else split_part(substr(organization.path, ${depth}::integer), '.', 1)::integer end as part_id,
        sum(record.minutes) as minutes
      from organization join service_record as record on record.organization_id = organization.id
      where ${withinSubtree('organization.path', path)}
        and record.served_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
      group by 1, 2, 3, 4 having sum(record.minutes) > 0),
    sums as (
      select month, part_id, count(distinct project_id) as projects, count(distinct person_id) as people,
        sum(minutes) as minutes
      from standing group by grouping sets ((), (month), (part_id)))
    select sums.*, part.short_name from sums left join organization as part on part.id = sums.part_id
    order by sums.month, part.name_py, sums.part_id`
}

export async function readFigures(database: KyselyDatabase, wish: Wish): Promise<FigureRow[]> {
  return (await figuresQuery(wish).execute(database)).rows
}
