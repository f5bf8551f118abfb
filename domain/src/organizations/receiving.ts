import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { OrganizationKind } from './kind.ts'
import { holdsMembers } from './kind.ts'
import type { OrganizationStatus } from './status.ts'

export interface Receiver {
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
}

/** Whether people may apply to this organization: it holds members, and is not archived. */
export function judgeReceiving({ kind, status }: Receiver): Decision<null> {
  if (!holdsMembers(kind)) return refuse('organization.cannotHoldMembers')
  if (status === 'archived') return refuse('organization.archived')
  return accept(null)
}
