import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import type { ReturnSlip } from '@qingtuan/domain/transfers/letter'
import { readReturnSlip } from '@qingtuan/domain/transfers/letter'
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

/** The return slip: who has received the member, and when; with it the membership here ends. */
export async function confirmReturnSlip(
  call: Call,
  { id, ...typed }: ById & ReturnSlip,
): Promise<OutwardTransfer> {
  await inTransaction(call.platform.database, async (trx) => {
    const { row, ...next } = await lockOutwardFor(trx, call, { id, act: 'confirm' })
    const issuedOn = toShanghaiDate(row.issued_at ?? call.now)
    const slip = must(readReturnSlip(typed, { issuedOn, today: toShanghaiDate(call.now) }))
    const set = { received_by: slip.receivedBy, received_on: slip.receivedOn }
    const reason = `${slip.receivedBy} ${slip.receivedOn}`
    await moveOutward(trx, call, row, { act: 'confirm', ...next, reason, set })
  })
  return showOutward(call, id)
}
