import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** Whose project it is, and who leads it on the spot. */
export interface LedProject {
  readonly organizationId: number
  readonly path: OrganizationPath
  /** An archived organization acts no more. */
  readonly archived: boolean
  readonly leaderIds: readonly string[]
}

/**
 * Confirm and correct hours: the organization that called for the project; for one that has been archived meanwhile, any
 * above it, so that nobody’s hours are lost with it.
 */
export function maySettleHours(power: Power, { organizationId, path, archived }: LedProject): boolean {
  const self = actingOrganization(power)
  if (self === null) return false
  return self.organizationId === organizationId || (archived && isWithin(path, self.path))
}

/** Show codes, keep the list, vouch: whoever settles the hours, and the project’s leaders on their phones. */
export function mayKeepList(power: Power, project: LedProject): boolean {
  if (power.kind === 'person') return project.leaderIds.includes(power.personId)
  return maySettleHours(power, project)
}

/** Figures of service hours, of an organization and everything under it. */
export function serviceFiguresScope(power: Power): SubtreeScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}
