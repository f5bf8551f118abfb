import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Where a change of name or document stands: asked for by the branch, decided by its direct superior. */
export const IDENTITY_CHANGE_STATES = ['pending', 'approved', 'refused', 'withdrawn'] as const

export type IdentityChangeState = (typeof IDENTITY_CHANGE_STATES)[number]

export const IDENTITY_CHANGE_ACTS = ['approve', 'refuse', 'withdraw'] as const

export type IdentityChangeAct = (typeof IDENTITY_CHANGE_ACTS)[number]
export type IdentityChangeRole = 'branch' | 'superior'

const ENDS: Readonly<Record<IdentityChangeAct, { by: IdentityChangeRole; state: IdentityChangeState }>> = {
  approve: { by: 'superior', state: 'approved' },
  refuse: { by: 'superior', state: 'refused' },
  withdraw: { by: 'branch', state: 'withdrawn' },
}

export interface IdentityChangeStanding {
  readonly state: IdentityChangeState
  /** The superior has looked at the evidence. */
  readonly looked: boolean
}

/** The state after an act; refuses `identityChange.notYours`, `.notOpen`, `.notLooked`. */
export function judgeIdentityChangeAct(
  { state, looked }: IdentityChangeStanding,
  role: IdentityChangeRole,
  act: IdentityChangeAct,
): Decision<IdentityChangeState> {
  if (ENDS[act].by !== role) return refuse('identityChange.notYours')
  if (state !== 'pending') return refuse('identityChange.notOpen')
  if (act === 'approve' && !looked) return refuse('identityChange.notLooked')
  return accept(ENDS[act].state)
}
