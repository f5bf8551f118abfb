import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** An organization sees the service projects of itself and of its whole subtree. */
export function maySeeServiceProject(power: Power, project: { readonly path: OrganizationPath }): boolean {
  const self = actingOrganization(power)
  return self !== null && isWithin(project.path, self.path)
}

/** The list form of `maySeeServiceProject`. */
export function serviceProjectScope(power: Power): SubtreeScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

/** Whoever calls for a project changes it, calls it off and keeps its list; a superior looks on. */
export function mayManageServiceProject(power: Power, project: { readonly organizationId: number }): boolean {
  return actingOrganization(power)?.organizationId === project.organizationId
}
