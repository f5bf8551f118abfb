import type { Receiver } from '../organizations/receiving.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { JoinApplicationState } from './state.ts'
import { nextJoinApplicationState } from './state.ts'

export interface RedirectWish {
  readonly application: { readonly state: JoinApplicationState; readonly organizationId: number }
  readonly target: Receiver & { readonly id: number }
}

export interface Redirection {
  readonly state: JoinApplicationState
  readonly organizationId: number
  readonly fromOrganizationId: number
}

/** Open → pending at another branch (FAQ M6): there the working days of silence start anew. */
export function decideRedirect({ application, target }: RedirectWish): Decision<Redirection> {
  const state = nextJoinApplicationState(application.state, 'redirect', 'applicant')
  if (!state.ok) return state
  if (target.id === application.organizationId) return refuse('joinApplication.sameOrganization')
  const receiving = judgeReceiving(target)
  if (!receiving.ok) return receiving
  return accept({
    state: state.value,
    organizationId: target.id,
    fromOrganizationId: application.organizationId,
  })
}
