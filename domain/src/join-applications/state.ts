import type { JoinApplicationRole } from '../cadres/join-application-access.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/**
 * 待审核, 已通过, 已退回, 已撤回, 已关闭 (the branch was archived, FAQ O6). A redirected application stays pending, at its
 * new branch.
 */
export const JOIN_APPLICATION_STATES = ['pending', 'approved', 'returned', 'withdrawn', 'closed'] as const

export type JoinApplicationState = (typeof JOIN_APPLICATION_STATES)[number]

export const JOIN_APPLICATION_ACTS = ['approve', 'return', 'redirect', 'withdraw', 'mend', 'close'] as const

export type JoinApplicationAct = (typeof JOIN_APPLICATION_ACTS)[number]

export const JOIN_APPLICATION_ACTORS = [
  'branch',
  'superior',
  'applicant',
] as const satisfies readonly JoinApplicationRole[]

export type JoinApplicationActor = (typeof JOIN_APPLICATION_ACTORS)[number]

/** Who does an act; the superior only once the branch has been silent. Nobody closes one: an archival does, `closing.ts`. */
export const JOIN_APPLICATION_ACTORS_OF: Record<JoinApplicationAct, readonly JoinApplicationActor[]> = {
  approve: ['branch', 'superior'],
  return: ['branch', 'superior'],
  redirect: ['applicant'],
  withdraw: ['applicant'],
  mend: ['applicant'],
  close: [],
}

type Row = Readonly<Record<JoinApplicationAct, JoinApplicationState | null>>

const SETTLED: Row = { approve: null, return: null, redirect: null, withdraw: null, mend: null, close: null }
const OPEN: Row = { ...SETTLED, redirect: 'pending', withdraw: 'withdrawn', mend: 'pending', close: 'closed' }

/**
 * Every state against every act; null where the act is impossible. Server, buttons and docs derive from it.
 * An open application, returned or not, can be mended, redirected and withdrawn (permissions: member with a
 * pending application): a return often says “not ours, choose another branch”.
 */
export const JOIN_APPLICATION_TRANSITIONS: Readonly<Record<JoinApplicationState, Row>> = {
  pending: { ...OPEN, approve: 'approved', return: 'returned' },
  approved: SETTLED,
  returned: OPEN,
  withdrawn: SETTLED,
  closed: SETTLED,
}

/** The states that keep a person from filing a second application. */
export const OPEN_JOIN_APPLICATION_STATES = ['pending', 'returned'] as const satisfies JoinApplicationState[]

/** Who must act for the application to move on; null when nothing waits. */
export const JOIN_APPLICATION_WAITS_FOR: Record<JoinApplicationState, 'branch' | 'applicant' | null> = {
  pending: 'branch',
  approved: null,
  returned: 'applicant',
  withdrawn: null,
  closed: null,
}

/** The state after the act by the table alone; whether a superior's time has come is asked by `judgeAct`. */
export function nextJoinApplicationState(
  state: JoinApplicationState,
  act: JoinApplicationAct,
  actor: JoinApplicationActor,
): Decision<JoinApplicationState> {
  if (!JOIN_APPLICATION_ACTORS_OF[act].includes(actor)) return refuse('access.denied')
  const next = JOIN_APPLICATION_TRANSITIONS[state][act]
  return next === null ? refuse('joinApplication.notOpen') : accept(next)
}

export interface JoinApplicationStanding {
  readonly state: JoinApplicationState
  /** The first day on which a superior may act for the branch; see `deadline.ts`. */
  readonly silentFrom: CalendarDate
  /** The day in China. */
  readonly today: CalendarDate
}

/** The state after the act, or why this actor may not do it now. */
export function judgeAct(
  { state, silentFrom, today }: JoinApplicationStanding,
  act: JoinApplicationAct,
  actor: JoinApplicationActor,
): Decision<JoinApplicationState> {
  const next = nextJoinApplicationState(state, act, actor)
  if (!next.ok) return next
  const tooEarly = actor === 'superior' && today < silentFrom
  return tooEarly ? refuse('joinApplication.notYetSilent', { silentFrom }) : next
}

/** The acts that would be accepted now: the buttons to show. */
export function nextActs(
  standing: JoinApplicationStanding,
  actor: JoinApplicationActor,
): JoinApplicationAct[] {
  return JOIN_APPLICATION_ACTS.filter((act) => judgeAct(standing, act, actor).ok)
}
