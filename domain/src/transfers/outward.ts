import type { OutwardPart } from '../cadres/transfer-access.ts'
import type { OrganizationKind } from '../organizations/kind.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 待团支部审核, 待开具介绍信, 已开具介绍信, 已回执, 已退回, 已拒绝, 已撤回, 已终止. */
export const OUTWARD_STATES = [
  'submitted',
  'outApproved',
  'sentOut',
  'confirmed',
  'returned',
  'refused',
  'withdrawn',
  'closed',
] as const

export type OutwardState = (typeof OUTWARD_STATES)[number]

export const OUTWARD_ACTS = [
  'approveOut',
  'issueLetter',
  'confirm',
  'return',
  'refuse',
  'withdraw',
  'resume',
  'close',
] as const

export type OutwardAct = (typeof OUTWARD_ACTS)[number]

/** Another province, army, abroad. */
export const OUTWARD_DESTINATIONS = ['province', 'army', 'abroad'] as const

export type OutwardDestination = (typeof OUTWARD_DESTINATIONS)[number]

export const OUTWARD_STARTERS = ['member', 'oldSide'] as const

export type OutwardStarter = (typeof OUTWARD_STARTERS)[number]

export type OutwardActor = 'oldSide' | 'issuer' | 'applicant' | 'system'

interface Way {
  readonly by: readonly OutwardActor[]
  readonly to: OutwardState
}

type Row = Readonly<Record<OutwardAct, Way | null>>

const SETTLED: Row = {
  approveOut: null,
  issueLetter: null,
  confirm: null,
  return: null,
  refuse: null,
  withdraw: null,
  resume: null,
  close: null,
}
const OPEN: Row = {
  ...SETTLED,
  withdraw: { by: ['applicant'], to: 'withdrawn' },
  close: { by: ['system'], to: 'closed' },
}
const BRANCH_OR_ISSUER = ['oldSide', 'issuer'] as const

/**
 * Every state against every act. A letter that is out is not withdrawn but comes back: the slip, or the letter itself,
 * reaches the branch or whoever issued it.
 */
export const OUTWARD_TRANSITIONS: Readonly<Record<OutwardState, Row>> = {
  submitted: {
    ...OPEN,
    approveOut: { by: ['oldSide'], to: 'outApproved' },
    refuse: { by: ['oldSide'], to: 'refused' },
  },
  outApproved: {
    ...OPEN,
    issueLetter: { by: ['issuer'], to: 'sentOut' },
    refuse: { by: ['issuer'], to: 'refused' },
  },
  sentOut: {
    ...SETTLED,
    confirm: { by: BRANCH_OR_ISSUER, to: 'confirmed' },
    return: { by: BRANCH_OR_ISSUER, to: 'returned' },
    close: { by: ['system'], to: 'closed' },
  },
  refused: { ...OPEN, resume: { by: ['applicant'], to: 'submitted' } },
  confirmed: SETTLED,
  returned: SETTLED,
  withdrawn: SETTLED,
  closed: SETTLED,
}

export const OPEN_OUTWARD_STATES = [
  'submitted',
  'outApproved',
  'sentOut',
  'refused',
] as const satisfies OutwardState[]

export const OUTWARD_WAITS_FOR: Readonly<Record<OutwardState, 'oldSide' | 'issuer' | 'applicant' | null>> = {
  submitted: 'oldSide',
  outApproved: 'issuer',
  sentOut: 'issuer',
  refused: 'applicant',
  confirmed: null,
  returned: null,
  withdrawn: null,
  closed: null,
}

export interface OutwardCaller {
  readonly parts: readonly OutwardPart[]
  readonly startedBy: OutwardStarter
}

export function judgeOutwardAct(
  state: OutwardState,
  act: OutwardAct,
  caller: OutwardCaller | 'system',
): Decision<OutwardState> {
  const way = OUTWARD_TRANSITIONS[state][act]
  if (way === null) return refuse('transfer.notOpen')
  const actors = caller === 'system' ? (['system'] as const) : actorsOf(caller)
  return actors.some((actor) => way.by.includes(actor)) ? accept(way.to) : refuse('access.denied')
}

function actorsOf({ parts, startedBy }: OutwardCaller): readonly OutwardActor[] {
  const isApplicant = parts.includes('member') || parts.some((part) => part === startedBy)
  const actors = parts.flatMap((part) => (part === 'member' || part === 'onlooker' ? [] : part))
  return isApplicant ? [...actors, 'applicant'] : actors
}

export function nextOutwardActs(state: OutwardState, caller: OutwardCaller): OutwardAct[] {
  return OUTWARD_ACTS.filter((act) => judgeOutwardAct(state, act, caller).ok)
}

/** Who starts as the old side has approved by starting, also when a refused matter goes on. */
export function passOutwardConsent(state: OutwardState, startedBy: OutwardStarter): OutwardState {
  return state === 'submitted' && startedBy === 'oldSide' ? 'outApproved' : state
}

/** Letters are issued by leading bodies and committees; a general branch or a working committee hands the case up. */
export function issuesLetters(kind: OrganizationKind): boolean {
  return kind === 'leadingBody' || kind === 'committee'
}

export const LETTER_VALID_DAYS = 90

/** The last day on which a letter issued on a day is valid. */
export function letterValidUntil(issuedOn: CalendarDate): CalendarDate {
  return addDays(issuedOn, LETTER_VALID_DAYS)
}

/** What anybody who checks a letter is told: on its way, past its date, received, or no longer good. */
export function letterStanding(
  state: OutwardState,
  { validUntil, today }: { validUntil: CalendarDate; today: CalendarDate },
): 'valid' | 'expired' | 'confirmed' | 'withdrawn' {
  if (state === 'confirmed') return 'confirmed'
  if (state !== 'sentOut') return 'withdrawn'
  return today <= validUntil ? 'valid' : 'expired'
}
