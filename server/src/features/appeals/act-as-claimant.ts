import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { judgeClaimant } from '@qingtuan/domain/appeals/claim'
import type { AppealState } from '@qingtuan/domain/appeals/state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { showCase } from './describe-case.ts'
import { factsOf } from './facts.ts'
import { reviewerOf } from './reviewer-of.ts'
import type { Appeal } from './store/appeals.ts'
import { lockAppeal } from './store/appeals.ts'

/** Holds a case until the end of the transaction; refuses `record.notFound`. */
export async function lockCase(trx: Transaction, id: string): Promise<Appeal> {
  const row = await lockAppeal(trx, id)
  if (row === null) throw refused('record.notFound')
  return row
}

type ClaimedAct = Parameters<typeof judgeClaimant>[1]

/** The state after an act of the claimant; refuses `appeal.notOpen`, `.notClaimed`, `.claimedByOther`. */
export function nextAsClaimant(call: Call, row: Appeal, act: ClaimedAct): AppealState {
  const { now } = call
  return must(judgeClaimant({ ...factsOf(row, now), reviewerId: reviewerOf(call), now }, act))
}

/** Does what only the claimant may, on the locked case; answers the case as it is then. */
export async function actAsClaimant(
  call: Call,
  { id, act }: { id: string; act: ClaimedAct },
  run: (trx: Transaction, row: Appeal, next: AppealState) => Promise<void>,
): Promise<AppealCase> {
  reviewerOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const row = await lockCase(trx, id)
    await run(trx, row, nextAsClaimant(call, row, act))
  })
  return showCase(call, id)
}
