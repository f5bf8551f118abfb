import type { Power } from '../src/cadres/power.ts'
import { STAFF_ROLES } from '../src/cadres/power.ts'
import type { OrganizationKind } from '../src/organizations/kind.ts'
import { childPath } from '../src/organizations/path.ts'
import type { OrganizationStatus } from '../src/organizations/status.ts'

/** The named organizations of the tests. */
export interface Organization {
  readonly id: number
  readonly parentId: number | null
  readonly path: string
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
}

/**
 * city 1 ─┬─ district 2 ─┬─ committee 4 ─┬─ branch 6
 *         │              │               └─ branch 7 (archived)
 *         │              └─ branch 5
 *         └─ district 3 ─── branch 8 (registered)
 */
export const city = place(null, 1, 'leadingBody')
export const district = place(city, 2, 'leadingBody')
export const otherDistrict = place(city, 3, 'leadingBody')
export const committee = place(district, 4, 'committee')
export const districtBranch = place(district, 5, 'branch')
export const branch = place(committee, 6, 'branch')
export const archived = place(committee, 7, 'branch', 'archived')
export const registered = place(otherDistrict, 8, 'branch', 'registered')
export const world = [city, district, otherDistrict, committee, districtBranch, branch, archived, registered]

export function place(
  parent: Organization | null,
  id: number,
  kind: OrganizationKind,
  status: OrganizationStatus = 'active',
): Organization {
  return { id, parentId: parent?.id ?? null, path: childPath(parent?.path ?? null, id), kind, status }
}

export function powerOf({ id, path, kind, status }: Organization): Power {
  return { kind: 'organization', organizationId: id, path, organizationKind: kind, status }
}

export const visitor: Power = { kind: 'visitor' }
export const person: Power = { kind: 'person', personId: 'an' }
export const staff: Power[] = STAFF_ROLES.map((role) => ({ kind: 'staff', role }))
export const operator: Power = { kind: 'staff', role: 'operator' }
