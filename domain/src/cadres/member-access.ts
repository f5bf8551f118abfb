import type { EditableEntry } from '../members/record/entries.ts'
import { EDITABLE_ENTRIES, SELF_EDITABLE_ENTRIES } from '../members/record/entries.ts'
import type { MemberStatus } from '../members/status.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { maySeeRollOf } from './access.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, OwnOrChildrenScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** A membership as the sentences of access know it. */
export interface PlacedMember {
  readonly personId: string
  readonly status: MemberStatus
  /** The branch it is in, or was in last. */
  readonly organizationId: number
  readonly path: OrganizationPath
  /** The direct superior of that branch. */
  readonly parentId: number | null
}

/**
 * FAQ O2, M11: which entries of a record may be changed by whom. The branch and its superiors change all but name and
 * document, which need the direct superior and evidence; members change what concerns their contact, work and
 * education; nobody the record of somebody who has left.
 */
export function editableEntries(power: Power, member: PlacedMember): readonly EditableEntry[] {
  if (member.status === 'left') return []
  if (power.kind === 'person') return power.personId === member.personId ? SELF_EDITABLE_ENTRIES : []
  return maySeeRollOf(power, member.path) ? EDITABLE_ENTRIES : []
}

/** The branch ends a membership; that of a floating member, who has none, any organization above. */
export function mayEndMembership(power: Power, member: PlacedMember): boolean {
  const self = actingOrganization(power)
  if (self === null || member.status === 'left' || !maySeeRollOf(power, member.path)) return false
  return self.organizationId === member.organizationId || member.status === 'floating'
}

/** 转移团组织, as the old side starts it: who has the member on its own roll, or looks after a floating one. */
export function mayStartTransfer(power: Power, { status, organizationId }: PlacedMember): boolean {
  const isThere = status === 'active' || status === 'floating'
  return isThere && actingOrganization(power)?.organizationId === organizationId
}

/** 恢复团籍: the direct superior of the branch that the member was in last. */
export function mayRestore(power: Power, member: PlacedMember): boolean {
  return member.status === 'left' && isDirectSuperior(power, member)
}

/** Every organization that sees the roll may see a whole number, with a reason, so and so often a day. */
export function mayReveal(power: Power, { path }: Pick<PlacedMember, 'path'>): boolean {
  return maySeeRollOf(power, path)
}

/** As whom an organization meets a change of name or document: the branch asks, its direct superior decides. */
export function identityChangeRole(
  power: Power,
  { organizationId, parentId }: Pick<PlacedMember, 'organizationId' | 'parentId'>,
): 'branch' | 'superior' | null {
  if (actingOrganization(power)?.organizationId === organizationId) return 'branch'
  return isDirectSuperior(power, { parentId }) ? 'superior' : null
}

/** The list form of `identityChangeRole`. */
export function identityChangeScope(power: Power): OwnOrChildrenScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'ownOrChildren', organizationId: self.organizationId }
}

function isDirectSuperior(power: Power, { parentId }: Pick<PlacedMember, 'parentId'>): boolean {
  const self = actingOrganization(power)
  return self !== null && self.organizationId === parentId
}
