import type { OrganizationDetail } from '@qingtuan/contract/organizations/organization'
import type { Power } from '@qingtuan/domain/cadres/access'
import { mayIssueRegistrationCode, maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { mayFindJoinApplicationsAt } from '@qingtuan/domain/cadres/join-application-access'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { readOrganizationAccounts } from '../accounts/index.ts'
import { openContactPhone } from './contact-phone.ts'
import type { OrganizationPorts } from './ports.ts'
import { organizationInReach } from './reach.ts'
import { readAncestors } from './store/places.ts'
import { countChildren, findDetail } from './store/tree.ts'

export async function getOrganization(
  call: Call,
  { id }: { id: number },
  ports: OrganizationPorts,
): Promise<OrganizationDetail> {
  const { database } = call.platform
  await organizationInReach(call, id)
  const [{ path, contactPhoneBox, ...row }, accounts, childCounts, memberCounts] = await Promise.all([
    findDetail(database, id),
    readOrganizationAccounts(database, [id]),
    countChildren(database, [id]),
    ports.countMembers(database, [id]),
  ])
  const ancestors = await readAncestors(database, [path])
  const contactPhone = openContactPhone(call.platform, contactPhoneBox)
  return {
    ...row,
    ancestors: ancestors.get(path) ?? [],
    childCount: childCounts.get(id) ?? 0,
    memberCount: memberCounts.get(id) ?? 0,
    contactPhone: contactPhone === null ? null : maskPhone(contactPhone),
    userName: accounts.get(id)?.userName ?? null,
    createdAt: row.createdAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
    may: permissions(organizationOf(call), { id, path, kind: row.kind }),
  }
}

interface Subject {
  readonly id: number
  readonly path: string
  readonly kind: OrganizationKind
}

function permissions(power: Power, subject: Subject): OrganizationDetail['may'] {
  return {
    issueRegistrationCode: mayIssueRegistrationCode(power, subject.id),
    seeRoll: maySeeRollOf(power, subject.path),
    reviewJoinApplications: mayFindJoinApplicationsAt(power, subject),
  }
}
