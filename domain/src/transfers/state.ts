import type { TransferPart } from '../cadres/transfer-access.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/**
 * 待转出审核, 待转入审核, 待分配团支部, 转出方退回, 转入方退回, 调解中 (of a refusal by the old or the new side), 已完成,
 * 已撤回, 调解未通过, 已终止. A refusal keeps its step in its name, so that the table alone says where to resume.
 */
export const TRANSFER_STATES = [
  'submitted',
  'outApproved',
  'inApproved',
  'outRefused',
  'inRefused',
  'outMediation',
  'inMediation',
  'done',
  'withdrawn',
  'dismissed',
  'closed',
] as const

export type TransferState = (typeof TRANSFER_STATES)[number]

export const TRANSFER_ACTS = [
  'approveOut',
  'approveIn',
  'assign',
  'refuse',
  'withdraw',
  'resume',
  'uphold',
  'dismiss',
  'close',
] as const

export type TransferAct = (typeof TRANSFER_ACTS)[number]

/** Who started it. */
export const TRANSFER_STARTERS = ['member', 'oldSide', 'newSide'] as const

export type TransferStarter = (typeof TRANSFER_STARTERS)[number]

/** `applicant` is the member, and the side that started it; `system` closes what an archival or a leave overtakes. */
export type TransferActor = 'oldSide' | 'newSide' | 'mediator' | 'applicant' | 'system'

interface Way {
  readonly by: TransferActor
  readonly to: TransferState
}

type Row = Readonly<Record<TransferAct, Way | null>>

const SETTLED: Row = {
  approveOut: null,
  approveIn: null,
  assign: null,
  refuse: null,
  withdraw: null,
  resume: null,
  uphold: null,
  dismiss: null,
  close: null,
}
const OPEN: Row = {
  ...SETTLED,
  withdraw: { by: 'applicant', to: 'withdrawn' },
  close: { by: 'system', to: 'closed' },
}
const DISMISS: Way = { by: 'mediator', to: 'dismissed' }
const REFUSE_IN: Way = { by: 'newSide', to: 'inRefused' }

/** Every state against every act: who does it, and what follows; null where it is impossible. */
export const TRANSFER_TRANSITIONS: Readonly<Record<TransferState, Row>> = {
  submitted: {
    ...OPEN,
    approveOut: { by: 'oldSide', to: 'outApproved' },
    refuse: { by: 'oldSide', to: 'outRefused' },
  },
  outApproved: { ...OPEN, approveIn: { by: 'newSide', to: 'inApproved' }, refuse: REFUSE_IN },
  inApproved: { ...OPEN, assign: { by: 'newSide', to: 'done' }, refuse: REFUSE_IN },
  outRefused: { ...OPEN, resume: { by: 'applicant', to: 'submitted' } },
  inRefused: { ...OPEN, resume: { by: 'applicant', to: 'outApproved' } },
  outMediation: { ...OPEN, uphold: { by: 'mediator', to: 'outApproved' }, dismiss: DISMISS },
  inMediation: { ...OPEN, uphold: { by: 'mediator', to: 'inApproved' }, dismiss: DISMISS },
  done: SETTLED,
  withdrawn: SETTLED,
  dismissed: SETTLED,
  closed: SETTLED,
}

/** The states that keep a member from a second transfer. */
export const OPEN_TRANSFER_STATES = [
  'submitted',
  'outApproved',
  'inApproved',
  'outRefused',
  'inRefused',
  'outMediation',
  'inMediation',
] as const satisfies TransferState[]

export function isOpenTransfer(state: TransferState): boolean {
  return OPEN_TRANSFER_STATES.some((open) => open === state)
}

/** For whom it waits; null when nothing waits. */
export const TRANSFER_WAITS_FOR: Readonly<
  Record<TransferState, 'oldSide' | 'newSide' | 'mediator' | 'applicant' | null>
> = {
  submitted: 'oldSide',
  outApproved: 'newSide',
  inApproved: 'newSide',
  outRefused: 'applicant',
  inRefused: 'applicant',
  outMediation: 'mediator',
  inMediation: 'mediator',
  done: null,
  withdrawn: null,
  dismissed: null,
  closed: null,
}

/** What a caller is to a transfer, and who started it: together they say as whom the caller may act. */
export interface TransferCaller {
  readonly parts: readonly TransferPart[]
  readonly startedBy: TransferStarter
}

function actorsOf({ parts, startedBy }: TransferCaller): readonly TransferActor[] {
  const isApplicant = parts.includes('member') || parts.some((part) => part === startedBy)
  const actors = parts.flatMap((part) => (part === 'member' || part === 'onlooker' ? [] : part))
  return isApplicant ? [...actors, 'applicant'] : actors
}

/** The state after the act by the table, or why this caller cannot do it. */
export function judgeTransferAct(
  state: TransferState,
  act: TransferAct,
  caller: TransferCaller | 'system',
): Decision<TransferState> {
  const way = TRANSFER_TRANSITIONS[state][act]
  const actors: readonly TransferActor[] = caller === 'system' ? ['system'] : actorsOf(caller)
  if (way === null) return refuse('transfer.notOpen')
  return actors.includes(way.by) ? accept(way.to) : refuse('access.denied')
}

/** The acts that would be accepted now: the buttons to show. */
export function nextTransferActs(state: TransferState, caller: TransferCaller): TransferAct[] {
  return TRANSFER_ACTS.filter((act) => judgeTransferAct(state, act, caller).ok)
}

export interface Consents {
  readonly startedBy: TransferStarter
  /** Whether the target holds members itself, so that nobody has to assign a branch. */
  readonly targetHoldsMembers: boolean
}

/** Whoever started has consented to the own step by starting; and a branch that takes a member needs no assignment. */
export function passGivenSteps(
  state: TransferState,
  { startedBy, targetHoldsMembers }: Consents,
): TransferState {
  if (state === 'submitted' && startedBy === 'oldSide') return 'outApproved'
  if (state === 'outApproved' && startedBy === 'newSide')
    return passGivenSteps('inApproved', { startedBy, targetHoldsMembers })
  if (state === 'inApproved' && targetHoldsMembers) return 'done'
  return state
}
