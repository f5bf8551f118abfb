import type { appealRow } from '@qingtuan/contract/appeals/case'
import { claimedUntil, isClaimant } from '@qingtuan/domain/appeals/claim'
import { bringBy, isOverdue, workingMinutesLeft } from '@qingtuan/domain/appeals/deadline'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { describeStaffNames } from '../accounts/index.ts'
import { dueOf, factsOf } from './facts.ts'
import { reviewerOf } from './reviewer-of.ts'
import type { Appeal } from './store/appeals.ts'

export type AppealRow = z.infer<typeof appealRow>

/** Rows of the queue: nothing of what was filed but the kind of document. */
export async function describeRows(call: Call, rows: readonly Appeal[]): Promise<AppealRow[]> {
  const claimants = rows.flatMap(({ claimed_by }) => claimed_by ?? [])
  const names = await describeStaffNames(call.platform.database, [...new Set(claimants)])
  return rows.map((row) => describeRow(call, row, names))
}

export function describeRow(call: Call, row: Appeal, names: ReadonlyMap<string, string>): AppealRow {
  const { platform, now } = call
  const facts = factsOf(row, now)
  const due = dueOf(row, now)
  const until = claimedUntil(facts, now)
  return {
    id: row.id,
    number: row.number,
    state: due.state,
    documentKind: row.document_kind,
    submittedAt: row.submitted_at.toISOString(),
    decideBy: row.decide_by,
    workingMinutesLeft: workingMinutesLeft(due, platform.workingDays),
    overdue: isOverdue(due),
    bringBy: row.state === 'photosAsked' ? bringBy(row.state_since) : null,
    objected: row.objected_at !== null,
    needsTwo: facts.needsTwo,
    upheldOnce: row.upheld_once_by !== null,
    claimedBy: until && row.claimed_by ? (names.get(row.claimed_by) ?? null) : null,
    claimedByMe: isClaimant(facts, reviewerOf(call), now),
    claimedUntil: until?.toISOString() ?? null,
    decidedAt: row.decided_at?.toISOString() ?? null,
  }
}
