import type { NumberCaseRole } from '../cadres/number-case-access.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 已报告, 已收入整改报告, 已上报, 处理中, 已处理, 不予处理, 已撤回. */
export const NUMBER_CASE_STATES = [
  'reported',
  'collected',
  'escalated',
  'inReview',
  'resolved',
  'rejected',
  'withdrawn',
] as const
export type NumberCaseState = (typeof NUMBER_CASE_STATES)[number]

export const NUMBER_CASE_ACTS = ['collect', 'escalate', 'take', 'resolve', 'reject', 'withdraw'] as const
export type NumberCaseAct = (typeof NUMBER_CASE_ACTS)[number]

type Row = Readonly<Record<NumberCaseAct, NumberCaseState | null>>
const SETTLED: Row = {
  collect: null,
  escalate: null,
  take: null,
  resolve: null,
  reject: null,
  withdraw: null,
}

/** Every state against every act; null where the act is impossible (workflows.md, “Member number”). */
export const NUMBER_CASE_TRANSITIONS: Readonly<Record<NumberCaseState, Row>> = {
  reported: { ...SETTLED, collect: 'collected', withdraw: 'withdrawn' },
  collected: { ...SETTLED, escalate: 'escalated', withdraw: 'withdrawn' },
  escalated: { ...SETTLED, take: 'inReview' },
  inReview: { ...SETTLED, resolve: 'resolved', reject: 'rejected' },
  resolved: SETTLED,
  rejected: SETTLED,
  withdrawn: SETTLED,
}

/** While a case stands here, its number is disputed at both members. */
export const OPEN_NUMBER_CASE_STATES = [
  'reported',
  'collected',
  'escalated',
  'inReview',
] as const satisfies readonly NumberCaseState[]

/** Who must act for a case to move on; null when nothing waits. */
export const NUMBER_CASE_WAITS_FOR: Record<NumberCaseState, 'committee' | 'officer' | null> = {
  reported: 'committee',
  collected: 'committee',
  escalated: 'officer',
  inReview: 'officer',
  resolved: null,
  rejected: null,
  withdrawn: null,
}

/** Who does an act; a superior above the committee only once the committee has been silent. */
export const NUMBER_CASE_ACTORS_OF: Record<NumberCaseAct, readonly NumberCaseRole[]> = {
  collect: ['committee', 'superior'],
  escalate: ['committee', 'superior'],
  take: ['officer'],
  resolve: ['officer'],
  reject: ['officer'],
  withdraw: ['branch'],
}

export interface NumberCaseStanding {
  readonly state: NumberCaseState
  /** Last day of who has it now; null once settled. */
  readonly waitsUntil: CalendarDate | null
  /** The day in China. */
  readonly today: CalendarDate
}

/** The state after the act, or why this actor may not do it now. */
export function judgeCaseAct(
  { state, waitsUntil, today }: NumberCaseStanding,
  act: NumberCaseAct,
  actor: NumberCaseRole,
): Decision<NumberCaseState> {
  if (!NUMBER_CASE_ACTORS_OF[act].includes(actor)) return refuse('access.denied')
  const next = NUMBER_CASE_TRANSITIONS[state][act]
  if (next === null) return refuse('numberCase.notOpen')
  const silentFrom = waitsUntil === null ? today : addDays(waitsUntil, 1)
  if (actor === 'superior' && today < silentFrom) return refuse('numberCase.notYetSilent', { silentFrom })
  return accept(next)
}

/** The acts that would be accepted now: the buttons to show. */
export function nextCaseActs(standing: NumberCaseStanding, actor: NumberCaseRole): NumberCaseAct[] {
  return NUMBER_CASE_ACTS.filter((act) => judgeCaseAct(standing, act, actor).ok)
}

export function isOpenCase(state: NumberCaseState): boolean {
  return OPEN_NUMBER_CASE_STATES.some((open) => open === state)
}
