import type { OrganizationKind } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import type { OrganizationStatus } from '../organizations/status.ts'

export const STAFF_ROLES = ['reviewer', 'numberOfficer', 'operator', 'auditor'] as const

export type StaffRole = (typeof STAFF_ROLES)[number]

export interface OrganizationPower {
  readonly kind: 'organization'
  readonly organizationId: number
  readonly path: OrganizationPath
  readonly organizationKind: OrganizationKind
  readonly status: OrganizationStatus
}

export interface PersonPower {
  readonly kind: 'person'
  readonly personId: string
}

export interface StaffPower {
  readonly kind: 'staff'
  readonly role: StaffRole
}

export interface VisitorPower {
  readonly kind: 'visitor'
}

/** In whose name somebody acts. Read fresh for every request, so that archive and dismissal bite at once. */
export type Power = OrganizationPower | PersonPower | StaffPower | VisitorPower

/** The organization that acts, once its first log-in is complete and until it is archived; else null. */
export function actingOrganization(power: Power): OrganizationPower | null {
  return power.kind === 'organization' && power.status === 'active' ? power : null
}

/** 编号管理员 at the desk of 基层部. */
export function isNumberOfficer(power: Power): boolean {
  return power.kind === 'staff' && power.role === 'numberOfficer'
}
