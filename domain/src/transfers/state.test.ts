import { describe, expect, it } from 'vitest'
import type { TransferPart } from '../cadres/transfer-access.ts'
import {
  isOpenTransfer,
  judgeTransferAct,
  nextTransferActs,
  passGivenSteps,
  TRANSFER_ACTS,
  TRANSFER_STARTERS,
  TRANSFER_STATES,
  TRANSFER_WAITS_FOR,
} from './state.ts'

const OPEN = { member: { withdraw: 'withdrawn' }, system: { close: 'closed' } }
const RULED = { dismiss: 'dismissed' }

/** All that is possible, state by state and part by part; what is not written here is refused. */
const POSSIBLE: Record<string, Record<string, Record<string, string>>> = {
  submitted: { ...OPEN, oldSide: { approveOut: 'outApproved', refuse: 'outRefused' } },
  outApproved: { ...OPEN, newSide: { approveIn: 'inApproved', refuse: 'inRefused' } },
  inApproved: { ...OPEN, newSide: { assign: 'done', refuse: 'inRefused' } },
  outRefused: { ...OPEN, member: { withdraw: 'withdrawn', resume: 'submitted' } },
  inRefused: { ...OPEN, member: { withdraw: 'withdrawn', resume: 'outApproved' } },
  outMediation: { ...OPEN, mediator: { ...RULED, uphold: 'outApproved' } },
  inMediation: { ...OPEN, mediator: { ...RULED, uphold: 'inApproved' } },
}

const PARTS = ['oldSide', 'newSide', 'mediator', 'member', 'onlooker', 'system'] as const
const callerOf = (part: (typeof PARTS)[number]) =>
  part === 'system' ? part : { parts: [part] satisfies TransferPart[], startedBy: 'member' as const }

const cells = TRANSFER_STATES.flatMap((state) =>
  TRANSFER_ACTS.flatMap((act) =>
    PARTS.map((part) => ({ state, act, part, next: POSSIBLE[state]?.[part]?.[act] ?? null })),
  ),
)

describe('states of a transfer', () => {
  it.each(cells)('$state, $act by $part: $next', ({ state, act, part, next }) => {
    const decision = judgeTransferAct(state, act, callerOf(part))
    expect(decision.ok ? decision.value : null).toBe(next)
    const caller = callerOf(part)
    if (caller !== 'system') expect(nextTransferActs(state, caller).includes(act)).toBe(next !== null)
  })

  it.each(TRANSFER_STATES)('%s waits for somebody exactly if it is open', (state) => {
    expect(TRANSFER_WAITS_FOR[state] !== null).toBe(isOpenTransfer(state))
    const waitsFor = TRANSFER_WAITS_FOR[state]
    const parts: TransferPart[] = waitsFor === 'applicant' || waitsFor === null ? ['member'] : [waitsFor]
    const acts = nextTransferActs(state, { parts, startedBy: 'member' })
    expect(acts.length > 0).toBe(isOpenTransfer(state))
  })

  it.each([
    { state: 'done', part: 'member', act: 'withdraw', code: 'transfer.notOpen' },
    { state: 'submitted', part: 'newSide', act: 'approveIn', code: 'transfer.notOpen' },
    { state: 'submitted', part: 'onlooker', act: 'approveOut', code: 'access.denied' },
  ] as const)('$state, $act by $part is refused: $code', ({ state, part, act, code }) => {
    expect(judgeTransferAct(state, act, callerOf(part))).toEqual({ ok: false, refusal: { code } })
  })
})

describe('whoever started it', () => {
  it.each(TRANSFER_STARTERS)('%s may withdraw and mend, and so may the member', (startedBy) => {
    for (const part of ['member', 'oldSide', 'newSide'] as const) {
      const isApplicant = part === 'member' || part === startedBy
      const caller = { parts: [part], startedBy }
      expect(judgeTransferAct('submitted', 'withdraw', caller).ok).toBe(isApplicant)
      expect(judgeTransferAct('inRefused', 'resume', caller).ok).toBe(isApplicant)
    }
  })

  it.each([
    { state: 'submitted', startedBy: 'member', holds: true, next: 'submitted' },
    { state: 'submitted', startedBy: 'oldSide', holds: true, next: 'outApproved' },
    { state: 'submitted', startedBy: 'newSide', holds: true, next: 'submitted' },
    { state: 'outApproved', startedBy: 'member', holds: true, next: 'outApproved' },
    { state: 'outApproved', startedBy: 'newSide', holds: true, next: 'done' },
    { state: 'outApproved', startedBy: 'newSide', holds: false, next: 'inApproved' },
    { state: 'inApproved', startedBy: 'member', holds: true, next: 'done' },
    { state: 'inApproved', startedBy: 'member', holds: false, next: 'inApproved' },
    { state: 'inRefused', startedBy: 'oldSide', holds: true, next: 'inRefused' },
  ] as const)(
    '$startedBy, $state, target holds members $holds: $next',
    ({ state, startedBy, holds, next }) => {
      expect(passGivenSteps(state, { startedBy, targetHoldsMembers: holds })).toBe(next)
    },
  )
})
