import type { NumberCorrectionRole } from '../cadres/number-case-access.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 待审核, 已更正, 已退回, 已撤回, 已关闭 (its branch was archived). */
export const NUMBER_CORRECTION_STATES = ['pending', 'approved', 'returned', 'withdrawn', 'closed'] as const
export type NumberCorrectionState = (typeof NUMBER_CORRECTION_STATES)[number]

export const NUMBER_CORRECTION_ACTS = ['approve', 'return', 'resend', 'withdraw'] as const
export type NumberCorrectionAct = (typeof NUMBER_CORRECTION_ACTS)[number]

type Row = Readonly<Record<NumberCorrectionAct, NumberCorrectionState | null>>
const SETTLED: Row = { approve: null, return: null, resend: null, withdraw: null }

/** Every state against every act; null where the act is impossible. */
export const NUMBER_CORRECTION_TRANSITIONS: Readonly<Record<NumberCorrectionState, Row>> = {
  pending: { approve: 'approved', return: 'returned', resend: 'pending', withdraw: 'withdrawn' },
  approved: SETTLED,
  returned: { ...SETTLED, resend: 'pending', withdraw: 'withdrawn' },
  withdrawn: SETTLED,
  closed: SETTLED,
}

/** Those that keep a member from sending another. */
export const OPEN_NUMBER_CORRECTION_STATES = ['pending', 'returned'] as const

/** Who does an act; a superior only once the branch has been silent. */
export const NUMBER_CORRECTION_ACTORS_OF: Record<NumberCorrectionAct, readonly NumberCorrectionRole[]> = {
  approve: ['branch', 'superior'],
  return: ['branch', 'superior'],
  resend: ['member'],
  withdraw: ['member'],
}

export interface NumberCorrectionStanding {
  readonly state: NumberCorrectionState
  /** Last day on which the branch acts alone. */
  readonly waitsUntil: CalendarDate
  /** The day in China. */
  readonly today: CalendarDate
}

/** The state after the act, or why this actor may not do it now. */
export function judgeCorrectionAct(
  { state, waitsUntil, today }: NumberCorrectionStanding,
  act: NumberCorrectionAct,
  actor: NumberCorrectionRole,
): Decision<NumberCorrectionState> {
  if (!NUMBER_CORRECTION_ACTORS_OF[act].includes(actor)) return refuse('access.denied')
  const next = NUMBER_CORRECTION_TRANSITIONS[state][act]
  if (next === null) return refuse('numberCorrection.notOpen')
  if (actor === 'superior' && today <= waitsUntil)
    return refuse('numberCorrection.notYetSilent', { silentFrom: addDays(waitsUntil, 1) })
  return accept(next)
}

/** The acts that would be accepted now: the buttons to show. */
export function nextCorrectionActs(
  standing: NumberCorrectionStanding,
  actor: NumberCorrectionRole,
): NumberCorrectionAct[] {
  return NUMBER_CORRECTION_ACTS.filter((act) => judgeCorrectionAct(standing, act, actor).ok)
}
