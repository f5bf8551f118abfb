import type { NumberCaseState } from '@qingtuan/domain/number-cases/state'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { casesOfReport } from './store/case-list.ts'

/** An occupied number as a rectification report lists it. */
export interface OccupiedNumber {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly organization: { readonly id: number; readonly shortName: string }
  readonly state: NumberCaseState
  readonly reportedAt: Date
  readonly decidedAt: Date | null
}

/** The occupied numbers that the branches of a subtree have reported (workflows.md, “Data quality”). */
export async function occupiedNumbersOf(database: KyselyDatabase, path: string): Promise<OccupiedNumber[]> {
  const rows = await casesOfReport(database, path)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    name: row.claimant_name,
    organization: { id: row.organization_id, shortName: row.claimant_at },
    state: row.state,
    reportedAt: row.reported_at,
    decidedAt: row.decided_at,
  }))
}
