import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, PersonScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** Where a transfer stands now, and whose it is. */
export interface PlacedTransfer {
  readonly personId: string
  /** The branch that holds the member, archived for a floating one. */
  readonly fromPath: OrganizationPath
  /** Who lets the member go: that branch, or for a floating member the superior that lists them. */
  readonly oldSideId: number
  readonly target: { readonly id: number; readonly path: OrganizationPath }
  /** Who has the step now: the side itself, the superior that a silent side passed it to, or the mediator. */
  readonly holderId: number | null
  readonly waitsFor: 'oldSide' | 'newSide' | 'mediator' | 'applicant' | null
}

/** As whom a power meets a transfer; an onlooker sees it and can do nothing. */
export type TransferPart = 'oldSide' | 'newSide' | 'mediator' | 'member' | 'onlooker'

/**
 * Empty for a stranger, who is not told that the transfer exists. A superior acts only once a silent side has passed
 * the step to it; the side may still act beside it.
 */
export function transferParts(power: Power, transfer: PlacedTransfer): TransferPart[] {
  if (power.kind === 'person') return power.personId === transfer.personId ? ['member'] : []
  const self = actingOrganization(power)
  if (self === null || !isOrganizationsAffair(self.path, transfer)) return []
  const holds = transfer.holderId === self.organizationId
  const acting = (['oldSide', 'newSide', 'mediator'] as const).filter((part) => {
    if (part === 'oldSide' && transfer.oldSideId === self.organizationId) return true
    if (part === 'newSide' && transfer.target.id === self.organizationId) return true
    return holds && transfer.waitsFor === part
  })
  return acting.length > 0 ? acting : ['onlooker']
}

function isOrganizationsAffair(path: OrganizationPath, { fromPath, target }: PlacedTransfer): boolean {
  return isWithin(fromPath, path) || isWithin(target.path, path)
}

/** The list form of `transferParts`: transfers out of or into the subtree, or one’s own. */
export function transferScope(power: Power): SubtreeScope | PersonScope | EmptyScope {
  if (power.kind === 'person') return { kind: 'person', personId: power.personId }
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

export interface Stay {
  readonly personId: string
  /** The branch on whose roll the member is. */
  readonly fromId: number
  readonly oldSideId: number
}

/** As whom a power may start a transfer of this member to that target; null where it may not. */
export function starterOf(
  power: Power,
  stay: Stay,
  target: { readonly id: number },
): 'member' | 'oldSide' | 'newSide' | null {
  if (power.kind === 'person') return power.personId === stay.personId ? 'member' : null
  const self = actingOrganization(power)
  if (self === null) return null
  if (self.organizationId === stay.oldSideId) return 'oldSide'
  return self.organizationId === target.id ? 'newSide' : null
}

/** As whom a power meets a transfer out of the system; the issuer of its letter is a superior of the old side. */
export interface PlacedOutward {
  readonly personId: string
  readonly fromPath: OrganizationPath
  readonly oldSideId: number
  readonly holderId: number | null
  readonly waitsFor: 'oldSide' | 'issuer' | 'applicant' | null
  readonly issuerId: number | null
}

export type OutwardPart = 'oldSide' | 'issuer' | 'member' | 'onlooker'

/** Empty for a stranger. */
export function outwardParts(power: Power, transfer: PlacedOutward): OutwardPart[] {
  if (power.kind === 'person') return power.personId === transfer.personId ? ['member'] : []
  const self = actingOrganization(power)
  if (self === null || !isWithin(transfer.fromPath, self.path)) return []
  const holds = transfer.holderId === self.organizationId
  const acting = (['oldSide', 'issuer'] as const).filter((part) => {
    const own = part === 'oldSide' ? transfer.oldSideId : transfer.issuerId
    return own === self.organizationId || (holds && transfer.waitsFor === part)
  })
  return acting.length > 0 ? acting : ['onlooker']
}
