import type { Check } from '@qingtuan/domain/data-quality/check'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree, withinSubtreeOf } from '../../organizations/index.ts'

interface ByState {
  readonly open: number
  readonly explained: number
  readonly accepted: number
}

const states = sql`
  (count(*) filter (where state = 'open'))::integer as open,
  (count(*) filter (where state = 'explained'))::integer as explained,
  (count(*) filter (where state = 'accepted'))::integer as accepted`

/** Findings of a subtree by check; a check without any is left out. */
export async function countByCheck(
  database: KyselyDatabase,
  path: string,
): Promise<(ByState & { readonly check: Check })[]> {
  const { rows } = await sql<ByState & { check: Check }>`
    select check_kind as check, ${states} from finding
    where state <> 'fixed' and ${withinSubtree('org_path', path)}
    group by check_kind order by check_kind`.execute(database)
  return rows
}

export interface ChildFindings extends ByState {
  readonly id: number
  readonly shortName: string
}

/** The same by direct child, those with most to mend first. */
export async function countByChild(database: KyselyDatabase, parentId: number): Promise<ChildFindings[]> {
  const { rows } = await sql<ChildFindings>`
    select child.id, child.short_name as "shortName", counted.open, counted.explained, counted.accepted
    from organization as child, lateral (
      select ${states} from finding
      where state <> 'fixed' and ${withinSubtreeOf('finding.org_path', 'child.path')}) as counted
    where child.parent_id = ${parentId} and child.status <> 'archived'
    order by counted.open desc, child.name_py, child.id`.execute(database)
  return rows
}

/** What one has to mend oneself, and explanations of direct children that wait. */
export async function countMine(
  database: KyselyDatabase,
  organizationId: number,
): Promise<{ open: number; toDecide: number }> {
  const { rows } = await sql<{ open: number; toDecide: number }>`
    select
      (select count(*)::integer from finding where organization_id = ${organizationId} and state = 'open') as open,
      (select count(*)::integer from finding join organization on organization.id = finding.organization_id
        where organization.parent_id = ${organizationId} and state = 'explained') as "toDecide"`.execute(
    database,
  )
  return rows[0] ?? { open: 0, toDecide: 0 }
}
