import type { OrganizationKind } from '../organizations/kind.ts'
import { holdsMembers } from '../organizations/kind.ts'
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

/** As whom a power meets a join application: what it may do, and when, `judgeAct` in `join-applications/state.ts` says. */
export type JoinApplicationRole = 'branch' | 'superior' | 'applicant'

/** Null for a stranger, who is not told that the application exists. */
export function joinApplicationRole(power: Power, application: FiledApplication): JoinApplicationRole | null {
  if (power.kind === 'person') return power.personId === application.personId ? 'applicant' : null
  return reviewerRole(power, { id: application.organizationId, path: application.organizationPath })
}

/** Whether there can be anything to review here: for the branch itself at once, for a superior what lay too long. */
export function mayFindJoinApplicationsAt(
  power: Power,
  organization: Place & { readonly kind: OrganizationKind },
): boolean {
  return holdsMembers(organization.kind) && reviewerRole(power, organization) !== null
}

/** Redirect, withdraw, mend, and see its progress: the applicant alone. */
export function mayFollowJoinApplication(power: Power, application: FiledApplication): boolean {
  return joinApplicationRole(power, application) === 'applicant'
}

/** The list form of `joinApplicationRole`: what a power meets as anybody. */
export function joinApplicationScope(power: Power): SubtreeScope | PersonScope | EmptyScope {
  if (power.kind === 'person') return { kind: 'person', personId: power.personId }
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

interface Place {
  readonly id: number
  readonly path: OrganizationPath
}

function reviewerRole(power: Power, { id, path }: Place): 'branch' | 'superior' | null {
  const self = actingOrganization(power)
  if (self === null || !isWithin(path, self.path)) return null
  return self.organizationId === id ? 'branch' : 'superior'
}
