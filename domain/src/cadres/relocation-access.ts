import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** An organization and the superior it may come under. */
export interface WishedMove {
  readonly organization: { readonly id: number; readonly parentId: number | null }
  readonly targetId: number
}

/** Propose a move: the superior that has the organization, the one that would get it, or the organization itself. */
export function mayProposeRelocation(power: Power, { organization, targetId }: WishedMove): boolean {
  const self = actingOrganization(power)
  if (self === null) return false
  return [organization.id, organization.parentId, targetId].includes(self.organizationId)
}

/** Where the organization, its old and its new superior stand now. */
export type PlacesOfRelocation = readonly [OrganizationPath, OrganizationPath, OrganizationPath]

/** See a move: whom it concerns, and every superior of theirs. Who may answer for a side, `relocations/state.ts` says. */
export function maySeeRelocation(power: Power, places: PlacesOfRelocation): boolean {
  const self = actingOrganization(power)
  return self !== null && places.some((path) => isWithin(path, self.path))
}

/** The list form of `maySeeRelocation`: one of the three places lies in this subtree. */
export function relocationScope(power: Power): SubtreeScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}
