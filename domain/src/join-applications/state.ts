import type { JoinApplicationRole } from '../cadres/join-application-access.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 待审核, 已通过, 已退回, 已撤回. A redirected application stays pending, at its new branch. */
export const JOIN_APPLICATION_STATES = ['pending', 'approved', 'returned', 'withdrawn'] as const

export type JoinApplicationState = (typeof JOIN_APPLICATION_STATES)[number]

export const JOIN_APPLICATION_ACTS = ['approve', 'return', 'redirect', 'withdraw', 'mend'] as const

export type JoinApplicationAct = (typeof JOIN_APPLICATION_ACTS)[number]

export const JOIN_APPLICATION_ACTORS = [
  'branch',
  'superior',
  'applicant',
] as const satisfies readonly JoinApplicationRole[]

export type JoinApplicationActor = (typeof JOIN_APPLICATION_ACTORS)[number]

/** Who does an act; the superior only once the branch has been silent. */
export const JOIN_APPLICATION_ACTORS_OF: Record<JoinApplicationAct, readonly JoinApplicationActor[]> = {
  approve: ['branch', 'superior'],
  return: ['branch', 'superior'],
  redirect: ['applicant'],
  withdraw: ['applicant'],
  mend: ['applicant'],
}

type Transitions = Record<JoinApplicationState, Record<JoinApplicationAct, JoinApplicationState | null>>

/** Every state against every act; null where the act is impossible. Server, buttons and docs derive from it. */
export const JOIN_APPLICATION_TRANSITIONS: Transitions = {
  pending: {
    approve: 'approved',
    return: 'returned',
    redirect: 'pending',
    withdraw: 'withdrawn',
    mend: null,
  },
  approved: { approve: null, return: null, redirect: null, withdraw: null, mend: null },
  returned: { approve: null, return: null, redirect: null, withdraw: null, mend: 'pending' },
  withdrawn: { approve: null, return: null, redirect: null, withdraw: null, mend: null },
}

/** The states that keep a person from filing a second application. */
export const OPEN_JOIN_APPLICATION_STATES = ['pending', 'returned'] as const satisfies JoinApplicationState[]

export interface JoinApplicationStanding {
  readonly state: JoinApplicationState
  /** The branch has let its working days pass; see `deadline.ts`. */
  readonly silent: boolean
}

/** The state after the act, or why this actor may not do it now. */
export function nextJoinApplicationState(
  { state, silent }: JoinApplicationStanding,
  act: JoinApplicationAct,
  actor: JoinApplicationActor,
): Decision<JoinApplicationState> {
  if (!JOIN_APPLICATION_ACTORS_OF[act].includes(actor)) return refuse('access.denied')
  const next = JOIN_APPLICATION_TRANSITIONS[state][act]
  if (next === null) return refuse('joinApplication.notOpen')
  if (actor === 'superior' && !silent) return refuse('joinApplication.notYetSilent')
  return accept(next)
}

/** The acts that would be accepted now: the buttons to show. */
export function nextActs(
  standing: JoinApplicationStanding,
  actor: JoinApplicationActor,
): JoinApplicationAct[] {
  return JOIN_APPLICATION_ACTS.filter((act) => nextJoinApplicationState(standing, act, actor).ok)
}
