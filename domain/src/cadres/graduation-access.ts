import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'

/** Ask the graduates of the own subtree. */
export function mayOpenSeason(power: Power): boolean {
  return actingOrganization(power) !== null
}

/** A season asks downwards: whoever opened it sees it, and everybody below, for their own subtree. */
export function maySeeSeason(power: Power, season: { readonly path: OrganizationPath }): boolean {
  const self = actingOrganization(power)
  return self !== null && isWithin(self.path, season.path)
}

/** Only whoever opened a season closes it. */
export function mayCloseSeason(power: Power, season: { readonly organizationId: number }): boolean {
  return actingOrganization(power)?.organizationId === season.organizationId
}

/** Set the year in which the members of a whole branch graduate: the branch itself, or its direct superior. */
export function mayMarkGraduatesOf(
  power: Power,
  branch: { readonly id: number; readonly parentId: number | null },
): boolean {
  const self = actingOrganization(power)
  return self !== null && [branch.id, branch.parentId].includes(self.organizationId)
}
