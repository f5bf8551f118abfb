import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import { passOutwardConsent } from '@qingtuan/domain/transfers/outward'
import type { OutwardWords } from '@qingtuan/domain/transfers/outward-start'
import { readOutwardWords } from '@qingtuan/domain/transfers/outward-start'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import { showOutward } from './describe-outward.ts'
import { moveOutward } from './move-outward.ts'
import { lockOutwardFor } from './reach-outward.ts'

type ById = { readonly id: string }

export async function approveOutward(call: Call, { id }: ById): Promise<OutwardTransfer> {
  await inTransaction(call.platform.database, async (trx) => {
    const { row, ...next } = await lockOutwardFor(trx, call, { id, act: 'approveOut' })
    await moveOutward(trx, call, row, { act: 'approveOut', ...next, reason: null })
  })
  return showOutward(call, id)
}

export async function withdrawOutward(call: Call, { id }: ById): Promise<OutwardTransfer> {
  await inTransaction(call.platform.database, async (trx) => {
    const { row, ...next } = await lockOutwardFor(trx, call, { id, act: 'withdraw' })
    await moveOutward(trx, call, row, { act: 'withdraw', ...next, reason: null })
  })
  return showOutward(call, id)
}

type WithReason = ById & { readonly reason: string }

/** A refusal of a step, and a letter that came back: both with a reason. */
async function stop(call: Call, act: 'refuse' | 'return', input: WithReason): Promise<OutwardTransfer> {
  await inTransaction(call.platform.database, async (trx) => {
    const { row, ...next } = await lockOutwardFor(trx, call, { id: input.id, act })
    const reason = readRemark(input.reason)
    if (reason === null) throw refused('transfer.reasonRequired', REMARK_BOUNDS)
    await moveOutward(trx, call, row, { act, ...next, reason, set: { refusal_reason: reason } })
  })
  return showOutward(call, input.id)
}

export function refuseOutward(call: Call, input: WithReason): Promise<OutwardTransfer> {
  return stop(call, 'refuse', input)
}

export function returnLetter(call: Call, input: WithReason): Promise<OutwardTransfer> {
  return stop(call, 'return', input)
}

export async function resumeOutward(
  call: Call,
  { id, ...typed }: ById & OutwardWords,
): Promise<OutwardTransfer> {
  await inTransaction(call.platform.database, async (trx) => {
    const { row, state, actor } = await lockOutwardFor(trx, call, { id, act: 'resume' })
    const { destinationKind, destination, statement } = must(readOutwardWords(typed))
    await moveOutward(trx, call, row, {
      act: 'resume',
      actor,
      state: passOutwardConsent(state, row.started_by),
      reason: statement,
      set: { destination_kind: destinationKind, destination, statement, refusal_reason: null },
    })
  })
  return showOutward(call, id)
}
