import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, PersonScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** Where an application stands now, and whose it is. */
export interface FiledApplication {
  readonly personId: string
  readonly organizationId: number
  readonly organizationPath: OrganizationPath
}

/** As whom a power meets a join application: what it may do follows from `join-applications/state.ts`. */
export type JoinApplicationRole = 'branch' | 'superior' | 'applicant'

/** Null for a stranger, who is not told that the application exists. */
export function joinApplicationRole(power: Power, application: FiledApplication): JoinApplicationRole | null {
  if (power.kind === 'person') return power.personId === application.personId ? 'applicant' : null
  const self = actingOrganization(power)
  if (self === null || !isWithin(application.organizationPath, self.path)) return null
  return self.organizationId === application.organizationId ? 'branch' : 'superior'
}

/** Approve or return: the branch at once, a superior of any height only once the branch has been silent. */
export function mayReviewJoinApplication(
  power: Power,
  application: FiledApplication & { readonly silent: boolean },
): boolean {
  const role = joinApplicationRole(power, application)
  return role === 'branch' || (role === 'superior' && application.silent)
}

/** Redirect, withdraw, mend, and see its progress: the applicant alone. */
export function mayFollowJoinApplication(power: Power, application: FiledApplication): boolean {
  return joinApplicationRole(power, application) === 'applicant'
}

/** Whoever has a part in it. */
export function maySeeJoinApplication(power: Power, application: FiledApplication): boolean {
  return joinApplicationRole(power, application) !== null
}

/** The list form of `maySeeJoinApplication`. */
export function joinApplicationScope(power: Power): SubtreeScope | PersonScope | EmptyScope {
  if (power.kind === 'person') return { kind: 'person', personId: power.personId }
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}
