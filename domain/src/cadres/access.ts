import type { MemberStatus } from '../members/status.ts'
import { childKinds } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { ancestorIds, isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { ChildrenScope, EmptyScope, OwnScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

export type { OrganizationPower, PersonPower, Power, StaffPower, StaffRole, VisitorPower } from './power.ts'

/** The members of an organization: its own roll and those of its whole subtree. */
export function maySeeRollOf(power: Power, path: OrganizationPath): boolean {
  const self = actingOrganization(power)
  return self !== null && isWithin(path, self.path)
}

/** The list form of `maySeeRollOf`. */
export function rollScope(power: Power): SubtreeScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

/** The members whose passwords an organization may reset (FAQ M14): those on its rolls, but for who has left. */
export function mayResetPasswordOf(
  power: Power,
  { path, status }: { path: OrganizationPath; status: MemberStatus },
): boolean {
  return status !== 'left' && maySeeRollOf(power, path)
}

/** The tree itself, with figures; nobody needs to see it who may not see the rolls in it. */
export function maySeeOrganization(power: Power, path: OrganizationPath): boolean {
  return maySeeRollOf(power, path)
}

/** The list form of `maySeeOrganization`. */
export function organizationScope(power: Power): SubtreeScope | EmptyScope {
  return rollScope(power)
}

/** The one look upward: an organization knows its own superior by name and kind. */
export function maySeeNameAndKindOf(power: Power, path: OrganizationPath, organizationId: number): boolean {
  if (maySeeOrganization(power, path)) return true
  return power.kind === 'organization' && ancestorIds(power.path).at(-1) === organizationId
}

export interface Child {
  readonly parentId: number | null
}

/** Rename, reset the password, change the contact, archive: direct children only; at the top, the operator. */
export function mayManageChild(power: Power, child: Child): boolean {
  if (power.kind === 'staff') return power.role === 'operator' && child.parentId === null
  const self = actingOrganization(power)
  return self !== null && child.parentId === self.organizationId
}

/** The list form of `mayManageChild`. */
export function childScope(power: Power): ChildrenScope | EmptyScope {
  if (power.kind === 'staff')
    return power.role === 'operator' ? { kind: 'children', parentId: null } : NOTHING
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'children', parentId: self.organizationId }
}

/** Registration codes for its own children, FAQ O5; for which kinds, `organizations/registration-code.ts` judges. */
export function mayIssueRegistrationCode(power: Power, organizationId: number): boolean {
  const self = actingOrganization(power)
  return self?.organizationId === organizationId && childKinds(self.organizationKind).length > 0
}

/** See, and withdraw, the codes that an organization has issued: its own only. */
export function mayManageRegistrationCode(power: Power, code: { organizationId: number }): boolean {
  return actingOrganization(power)?.organizationId === code.organizationId
}

/** The list form of `mayManageRegistrationCode`. */
export function registrationCodeScope(power: Power): OwnScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'own', organizationId: self.organizationId }
}

/** The first log-in is for the organization itself, as long as it has not completed it (FAQ O1). */
export function mayCompleteFirstLogIn(power: Power): boolean {
  return power.kind === 'organization' && power.status === 'registered'
}
