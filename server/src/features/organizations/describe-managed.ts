import type { ChildRow } from '@qingtuan/contract/organizations/organization'
import { mayManageChild } from '@qingtuan/domain/cadres/access'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { readOrganizationAccounts } from '../accounts/index.ts'
import { openContactPhone } from './contact-phone.ts'
import type { OrganizationPorts } from './ports.ts'
import type { ManagedRow } from './store/children.ts'
import { countChildren } from './store/tree.ts'

/** Organizations as whoever is above them sees them, with figures; the contact’s phone is masked here. */
export async function describeManaged(
  call: Call,
  rows: readonly ManagedRow[],
  ports: OrganizationPorts,
): Promise<ChildRow[]> {
  const { database } = call.platform
  const ids = rows.map(({ id }) => id)
  const [children, members, pending, accounts] = await Promise.all([
    countChildren(database, ids),
    ports.countMembers(database, ids),
    ports.countPendingApplications(database, ids),
    readOrganizationAccounts(database, ids),
  ])
  return rows.map(({ path: _, namePy: __, contactPhoneBox, lastLogInAt, ...row }) => ({
    ...row,
    childCount: children.get(row.id) ?? 0,
    memberCount: members.get(row.id) ?? 0,
    pendingApplications: pending.get(row.id) ?? 0,
    contactPhone: masked(call, contactPhoneBox),
    userName: accounts.get(row.id)?.userName ?? null,
    lastLogInAt: lastLogInAt?.toISOString() ?? null,
    isHereNow: true,
    may: managing(call, row),
  }))
}

/** The same sentence for names, contact and password: they are the direct superior's. */
export function managing(
  call: Call,
  { parentId, status }: Pick<ManagedRow, 'parentId' | 'status'>,
): ChildRow['may'] {
  const manages = status !== 'archived' && mayManageChild(actorOf(call).power, { parentId })
  return { edit: manages, resetPassword: manages }
}

function masked(call: Call, box: Buffer | null): string | null {
  const phone = openContactPhone(call.platform, box)
  return phone === null ? null : maskPhone(phone)
}
