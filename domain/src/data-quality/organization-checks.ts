import type { OrganizationKind } from '../organizations/kind.ts'
import { holdsMembers } from '../organizations/kind.ts'
import type { OrganizationStatus } from '../organizations/status.ts'
import type { OrganizationCheck } from './check.ts'
import { ORGANIZATION_CHECKS } from './check.ts'

/** A branch has 3 to 50 members (spec: field rules, “Organizations”). */
export const BRANCH_SIZE = { least: 3, most: 50 } as const

export interface OrganizationFacts {
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  /** On its own roll, present. */
  readonly members: number
  readonly hasSecretary: boolean
  readonly hasContact: boolean
}

const FINDS: Readonly<Record<OrganizationCheck, (organization: OrganizationFacts) => boolean>> = {
  branchTooSmall: ({ kind, members }) => holdsMembers(kind) && members < BRANCH_SIZE.least,
  branchTooLarge: ({ kind, members }) => holdsMembers(kind) && members > BRANCH_SIZE.most,
  secretaryMissing: ({ hasSecretary }) => !hasSecretary,
  contactMissing: ({ hasContact }) => !hasContact,
}

/** Everything that is to be mended about an organization; only one that works is checked. */
export function findingsOfOrganization(organization: OrganizationFacts): OrganizationCheck[] {
  if (organization.status !== 'active') return []
  return ORGANIZATION_CHECKS.filter((check) => FINDS[check](organization))
}
