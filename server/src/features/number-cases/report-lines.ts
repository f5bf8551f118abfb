import type { NumberCaseState } from '@qingtuan/domain/number-cases/state'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { casesOfReport } from './store/case-list.ts'

/** An occupied number as a rectification report lists it. */
interface OccupiedNumber {
  readonly number: string
  readonly state: NumberCaseState
  readonly organization: string
  readonly name: string
}

interface Wish {
  readonly path: string
  readonly from: Date
  readonly until: Date
}

/** The occupied numbers that the branches of a subtree reported within a time (workflows.md, “Data quality”). */
export async function occupiedNumbersOf(
  database: KyselyDatabase,
  { path, from, until }: Wish,
): Promise<OccupiedNumber[]> {
  const rows = await casesOfReport(database, path)
  return rows
    .filter(({ reported_at }) => reported_at >= from && reported_at <= until)
    .map(({ number, state, claimant_at, claimant_name }) => ({
      number,
      state,
      organization: claimant_at,
      name: claimant_name,
    }))
    .sort((one, other) => (one.number < other.number ? -1 : 1))
}
