import type { Check } from '@qingtuan/domain/data-quality/check'
import type { FindingState } from '@qingtuan/domain/data-quality/finding'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree, withinSubtreeOf } from '../../organizations/index.ts'

export interface Progress {
  readonly all: number
  readonly fixed: number
  readonly accepted: number
  readonly explained: number
  readonly open: number
}

export const NO_PROGRESS: Progress = { all: 0, fixed: 0, accepted: 0, explained: 0, open: 0 }

/** Frozen once the campaign has ended, else as the finding stands now. */
const outcome = sql`coalesce(part.outcome, finding.state)`
const progress = sql`
  count(*)::integer as all,
  (count(*) filter (where ${outcome} = 'fixed'))::integer as fixed,
  (count(*) filter (where ${outcome} = 'accepted'))::integer as accepted,
  (count(*) filter (where ${outcome} = 'explained'))::integer as explained,
  (count(*) filter (where ${outcome} = 'open'))::integer as open`

interface Wish {
  readonly id: string
  readonly path: string
}

/** How far a campaign has come in a subtree. */
export async function readProgress(database: KyselyDatabase, { id, path }: Wish): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select ${progress} from rectification_finding as part join finding on finding.id = part.finding_id
    where rectification_id = ${id} and ${withinSubtree('part.path', path)}`.execute(database)
  return rows[0] ?? NO_PROGRESS
}

export async function readProgressByCheck(
  database: KyselyDatabase,
  { id, path }: Wish,
): Promise<(Progress & { readonly check: Check })[]> {
  const { rows } = await sql<Progress & { check: Check }>`
    select check_kind as check, ${progress}
    from rectification_finding as part join finding on finding.id = part.finding_id
    where rectification_id = ${id} and ${withinSubtree('part.path', path)}
    group by check_kind order by check_kind`.execute(database)
  return rows
}

/** By direct child, or with `parentId` null by organization at the top; one without findings is left out. */
export async function readProgressByChild(
  database: KyselyDatabase,
  { id, parentId }: { readonly id: string; readonly parentId: number | null },
): Promise<(Progress & { readonly id: number; readonly shortName: string })[]> {
  const { rows } = await sql<Progress & { id: number; shortName: string }>`
    select child.id, child.short_name as "shortName", counted.*
    from organization as child, lateral (
      select ${progress} from rectification_finding as part join finding on finding.id = part.finding_id
      where rectification_id = ${id} and ${withinSubtreeOf('part.path', 'child.path')}) as counted
    where ${parentId === null ? sql`child.parent_id is null` : sql`child.parent_id = ${parentId}`} and counted.all > 0
    order by child.name_py, child.id`.execute(database)
  return rows
}

export interface ReportedRow {
  readonly id: string
  readonly check: Check
  readonly outcome: FindingState
  readonly explanation: string | null
  readonly name: string | null
  readonly number: string | null
  readonly organization: string
}

/** The findings of a report that are not mended, in the order of their ids. */
export async function listReportedRows(
  database: KyselyDatabase,
  { id, path, after, limit }: Wish & { readonly after: string | null; readonly limit: number },
): Promise<ReportedRow[]> {
  const { rows } = await sql<ReportedRow>`
    select finding.id, check_kind as check, ${outcome} as outcome,
      coalesce(part.explanation, finding.explanation) as explanation,
      member.name, member.number, organization.short_name as organization
    from rectification_finding as part
    join finding on finding.id = part.finding_id
    join organization on organization.id = finding.organization_id
    left join member on member.id = finding.member_id
    where rectification_id = ${id} and ${withinSubtree('part.path', path)} and ${outcome} <> 'fixed'
      ${after === null ? sql`` : sql`and finding.id > ${after}`}
    order by finding.id limit ${limit}`.execute(database)
  return rows
}
