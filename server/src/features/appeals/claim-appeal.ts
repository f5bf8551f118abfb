import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { isClaimant, judgeClaim, presentState } from '@qingtuan/domain/appeals/claim'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { lockCase } from './act-as-claimant.ts'
import { showCase } from './describe-case.ts'
import { factsOf } from './facts.ts'
import { ownCase } from './own-case.ts'
import { recordAct } from './record-act.ts'
import { reviewerOf } from './reviewer-of.ts'
import { UNCLAIMED } from './settle.ts'
import type { Appeal } from './store/appeals.ts'
import { changeAppeal } from './store/appeals.ts'
import { lockNextFree } from './store/queue.ts'

export async function claimAppeal(call: Call, { id }: { id: string }): Promise<AppealCase> {
  const reviewerId = reviewerOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const row = await lockCase(trx, id)
    must(await ownCase(trx, call, { row, reviewerId }))
    await take(trx, call, { row, reviewerId })
  })
  return showCase(call, id)
}

/** Of reviewers who ask at the same moment each gets another case. */
export async function claimNextAppeal(call: Call): Promise<{ id: string | null }> {
  const reviewerId = reviewerOf(call)
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockNext(trx, call, reviewerId)
    if (row !== null) await take(trx, call, { row, reviewerId })
    return { id: row?.id ?? null }
  })
}

/** Passes over the cases that concern the reviewer; there are never many. */
async function lockNext(trx: Transaction, call: Call, reviewerId: string): Promise<Appeal | null> {
  const own: string[] = []
  while (true) {
    const row = await lockNextFree(trx, { reviewerId, now: call.now, except: own })
    if (row === null || (await ownCase(trx, call, { row, reviewerId })).ok) return row
    own.push(row.id)
  }
}

/** A new claim begins unread; one’s own is only prolonged. */
async function take(
  trx: Transaction,
  call: Call,
  { row, reviewerId }: { row: Appeal; reviewerId: string },
): Promise<void> {
  const { now } = call
  const facts = factsOf(row, now)
  const state = must(judgeClaim({ ...facts, reviewerId, now }))
  if (isClaimant(facts, reviewerId, now)) return changeAppeal(trx, row.id, { claimed_at: now })
  const claim = { claimed_by: reviewerId, claimed_at: now }
  await changeAppeal(trx, row.id, { ...UNCLAIMED, ...claim, state, state_since: now })
  await recordAct(trx, call, { id: row.id, act: 'claim', before: presentState(facts, now), after: state })
}
