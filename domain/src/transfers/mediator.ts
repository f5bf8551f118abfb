import type { OrganizationPath } from '../organizations/path.ts'
import { ancestorIds, pathIds } from '../organizations/path.ts'

/** The nearest organization above both, itself neither of them; null where there is none. */
export function nearestCommonSuperior(one: OrganizationPath, other: OrganizationPath): number | null {
  const above = new Set(ancestorIds(other))
  return ancestorIds(one).findLast((id) => above.has(id)) ?? null
}

/** Who takes a step over from a silent holder: the direct superior; null at the top. */
export function superiorOf(path: OrganizationPath): number | null {
  return pathIds(path).at(-2) ?? null
}
