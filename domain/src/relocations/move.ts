import type { OrganizationKind } from '../organizations/kind.ts'
import { judgePlacement } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { OrganizationStatus } from '../organizations/status.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

interface Placed {
  readonly id: number
  readonly parentId: number | null
  readonly path: OrganizationPath
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
}

/** Whether an organization can stand under another superior: judged when it is proposed, and again when it moves. */
export function judgeMove(organization: Placed, target: Placed): Decision<{ parentId: number }> {
  if (organization.parentId === null) return refuse('relocation.top')
  if (organization.status === 'archived' || target.status !== 'active') return refuse('organization.archived')
  if (target.id === organization.parentId) return refuse('relocation.sameSuperior')
  if (isWithin(target.path, organization.path)) return refuse('relocation.circle')
  const placement = judgePlacement(organization.kind, target.kind)
  return placement.ok ? accept({ parentId: organization.parentId }) : placement
}
