import { holdsMembers } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { ancestorIds, isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'

export interface OwnedFinding {
  /** Of the organization that has it to mend. */
  readonly organizationId: number
  readonly organizationPath: OrganizationPath
}

/** As whom an organization meets a finding. */
export type FindingRole = 'owner' | 'superior' | 'above'

/** As whom a power meets a finding; null for a stranger. Its list form is `rollScope`. */
export function findingRole(power: Power, finding: OwnedFinding): FindingRole | null {
  const self = actingOrganization(power)
  if (self === null || !isWithin(finding.organizationPath, self.path)) return null
  if (self.organizationId === finding.organizationId) return 'owner'
  return ancestorIds(finding.organizationPath).at(-1) === self.organizationId ? 'superior' : 'above'
}

/** Campaigns are for what stands below: a branch starts none. */
export function mayStartRectification(power: Power): boolean {
  const self = actingOrganization(power)
  return self !== null && !holdsMembers(self.organizationKind)
}

/** End it early: whoever started it. */
export function mayCloseRectification(power: Power, startedBy: { readonly organizationId: number }): boolean {
  return actingOrganization(power)?.organizationId === startedBy.organizationId
}

/** A campaign is seen by everybody in the subtree of who started it, each with its own part. */
export function maySeeRectification(power: Power, startedBy: { readonly path: OrganizationPath }): boolean {
  const self = actingOrganization(power)
  return self !== null && isWithin(self.path, startedBy.path)
}
