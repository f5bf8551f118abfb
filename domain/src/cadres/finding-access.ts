import { holdsMembers } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { ancestorIds, isWithin, WHOLE_TREE } from '../organizations/path.ts'
import { maySeeRollOf } from './access.ts'
import type { Power } from './power.ts'
import { actingOrganization, isNumberOfficer } from './power.ts'

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

/** Who runs a campaign, and for which part of the tree. */
export interface CampaignPlace {
  /** Null where the number officer runs it for the whole league. */
  readonly organizationId: number | null
  readonly path: OrganizationPath
}

/** Where a campaign takes place that a power starts. It is for what stands below: a branch starts none. */
export function campaignPlace(power: Power): CampaignPlace | null {
  if (isNumberOfficer(power)) return { organizationId: null, path: WHOLE_TREE }
  const self = actingOrganization(power)
  if (self === null || holdsMembers(self.organizationKind)) return null
  return { organizationId: self.organizationId, path: self.path }
}

/** End it early: whoever started it, be it another officer. */
export function mayCloseRectification(
  power: Power,
  { organizationId }: Pick<CampaignPlace, 'organizationId'>,
): boolean {
  if (organizationId === null) return isNumberOfficer(power)
  return actingOrganization(power)?.organizationId === organizationId
}

/** A campaign is seen by everybody in its part of the tree, each with its own; the officer sees those of the city. */
export function maySeeRectification(power: Power, { organizationId, path }: CampaignPlace): boolean {
  if (isNumberOfficer(power)) return organizationId === null
  const self = actingOrganization(power)
  return self !== null && isWithin(self.path, path)
}

/** The report of a part of the tree, in a campaign that one sees: one’s own subtree’s; the officer any. */
export function maySeeReportOf(power: Power, path: OrganizationPath): boolean {
  return isNumberOfficer(power) || maySeeRollOf(power, path)
}
