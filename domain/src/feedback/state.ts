import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 待处理, 已答复, 已上报 (waits with the next superior), 已解决, 已重开. */
export const FEEDBACK_STATES = ['open', 'answered', 'escalated', 'resolved', 'reopened'] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

export const FEEDBACK_ACTS = ['answer', 'escalate', 'resolve', 'reopen'] as const
export type FeedbackAct = (typeof FEEDBACK_ACTS)[number]

/** Who acts: whoever has it now, or whoever reported it. */
export type FeedbackRole = 'handler' | 'reporter'

type Row = Readonly<Record<FeedbackAct, FeedbackState | null>>
const WAITING: Row = { answer: 'answered', escalate: 'escalated', resolve: 'resolved', reopen: null }

/** Every state against every act; null where the act is impossible. */
export const FEEDBACK_TRANSITIONS: Readonly<Record<FeedbackState, Row>> = {
  open: WAITING,
  answered: { ...WAITING, reopen: 'reopened' },
  escalated: WAITING,
  resolved: { answer: null, escalate: null, resolve: null, reopen: 'reopened' },
  reopened: WAITING,
}

/** Those in which somebody is waited for. */
export const WAITING_FEEDBACK_STATES = ['open', 'escalated', 'reopened'] as const

const ACTOR_OF: Readonly<Record<FeedbackAct, FeedbackRole>> = {
  answer: 'handler',
  escalate: 'handler',
  resolve: 'handler',
  reopen: 'reporter',
}

/** Days after an answer in which the reporter may say that it does not help; then it is settled. */
export const REOPEN_DAYS = 14

export interface FeedbackStanding {
  readonly state: FeedbackState
  /** Day in China on which it was last answered or resolved; null before. */
  readonly answeredOn: CalendarDate | null
  /** The day in China. */
  readonly today: CalendarDate
  /** Whether the administrators of the system have it: above them is nobody. */
  readonly atTop: boolean
}

/** The last day for the reporter; null while there is no answer. */
export function reopenUntil({ answeredOn }: Pick<FeedbackStanding, 'answeredOn'>): CalendarDate | null {
  return answeredOn === null ? null : addDays(answeredOn, REOPEN_DAYS)
}

/** The state after the act, or why this actor may not do it now. */
export function judgeFeedbackAct(
  standing: FeedbackStanding,
  act: FeedbackAct,
  actor: FeedbackRole,
): Decision<FeedbackState> {
  if (ACTOR_OF[act] !== actor) return refuse('access.denied')
  const next = FEEDBACK_TRANSITIONS[standing.state][act]
  if (next === null) return refuse('feedback.notOpen')
  if (act === 'escalate' && standing.atTop) return refuse('feedback.atTop')
  const until = reopenUntil(standing)
  if (act === 'reopen' && until !== null && standing.today > until)
    return refuse('feedback.tooLate', { until })
  return accept(next)
}

/** The acts that would be accepted now: the buttons to show. */
export function nextFeedbackActs(standing: FeedbackStanding, actor: FeedbackRole): FeedbackAct[] {
  return FEEDBACK_ACTS.filter((act) => judgeFeedbackAct(standing, act, actor).ok)
}
