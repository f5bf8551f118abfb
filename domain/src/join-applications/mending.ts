import type { Receiver } from '../organizations/receiving.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept } from '../shared/refusal.ts'
import type { JoinApplicationState } from './state.ts'
import { nextJoinApplicationState } from './state.ts'

export interface MendingWish {
  readonly state: JoinApplicationState
  /** Where the mended application goes: the same branch or another. */
  readonly organization: Receiver & { readonly id: number }
}

export interface Mending {
  readonly state: JoinApplicationState
  readonly organizationId: number
}

/** Open → pending with better entries; the branch's working days start anew. */
export function decideMending({ state, organization }: MendingWish): Decision<Mending> {
  const next = nextJoinApplicationState(state, 'mend', 'applicant')
  if (!next.ok) return next
  const receiving = judgeReceiving(organization)
  if (!receiving.ok) return receiving
  return accept({ state: next.value, organizationId: organization.id })
}
