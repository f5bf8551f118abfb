import { identityChangeRole, identityChangeScope } from '@qingtuan/domain/cadres/member-access'
import type { IdentityChangeRole } from '@qingtuan/domain/identity-changes/state'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { lockPerson } from '../accounts/index.ts'
import type { Member } from '../members/index.ts'
import { lockMember } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import type { IdentityChange, PlacedChange } from './store/changes.ts'
import { findChange, findPlaced, lockChange } from './store/changes.ts'

/** The organization whose own and whose children’s changes the caller may see. */
export function scopeOf(call: Call): number {
  const scope = identityChangeScope(organizationOf(call))
  if (scope.kind === 'nothing') throw refused('access.denied')
  return scope.organizationId
}

/** As whom the caller meets a change; out of its reach there is none. */
export function roleAt(
  call: Call,
  place: { organizationId: number; parentId: number | null },
): IdentityChangeRole {
  const role = identityChangeRole(organizationOf(call), place)
  if (role === null) throw refused('record.notFound')
  return role
}

/** A change within reach, as it is shown. */
export async function changeInReach(
  call: Call,
  id: string,
): Promise<{ row: PlacedChange; role: IdentityChangeRole }> {
  const row = await findPlaced(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  return { row, role: roleAt(call, { organizationId: row.branch_id, parentId: row.parent_id }) }
}

export interface HeldChange {
  readonly row: IdentityChange
  readonly member: Member
  readonly branch: OrganizationFacts
  readonly role: IdentityChangeRole
}

/** A change, held with its person and membership: the person first, as whatever else changes who somebody is does. */
export async function holdChange(trx: Transaction, call: Call, id: string): Promise<HeldChange> {
  const found = await findChange(trx, id)
  if (found === null) throw refused('record.notFound')
  await lockPerson(trx, found.person_id)
  const row = await lockChange(trx, id)
  const member = row && (await lockMember(trx, row.member_id))
  const branch = member && (await readOrganization(trx, member.organization_id))
  if (!row || !member || !branch) throw refused('record.notFound')
  const role = roleAt(call, { organizationId: branch.id, parentId: branch.parentId })
  return { row, member, branch, role }
}
