import type { Decision } from '../shared/refusal.ts'
import type { JoinApplicationState } from './state.ts'
import { nextJoinApplicationState } from './state.ts'

/** Open → withdrawn; a new application may then be filed. */
export function decideWithdrawal(state: JoinApplicationState): Decision<JoinApplicationState> {
  return nextJoinApplicationState(state, 'withdraw', 'applicant')
}
