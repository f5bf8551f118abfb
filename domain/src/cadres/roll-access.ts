import type { OrganizationPath } from '../organizations/path.ts'
import { maySeeRollOf, rollScope } from './access.ts'
import type { Power } from './power.ts'
import type { EmptyScope, SubtreeScope } from './scope.ts'

/** 添加成员 (FAQ O8) and invitations: to the branch itself, or by a superior to a branch of its subtree. */
export function mayAddMemberTo(power: Power, path: OrganizationPath): boolean {
  return maySeeRollOf(power, path)
}

/** The list form of `mayAddMemberTo`. */
export function additionScope(power: Power): SubtreeScope | EmptyScope {
  return rollScope(power)
}
