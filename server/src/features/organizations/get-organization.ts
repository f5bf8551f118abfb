import type { OrganizationDetail } from '@qingtuan/contract/organizations/organization'
import { mayIssueRegistrationCode, maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { mayFindJoinApplicationsAt } from '@qingtuan/domain/cadres/join-application-access'
import { mayProposeRelocation } from '@qingtuan/domain/cadres/relocation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { describeManaged } from './describe-managed.ts'
import type { OrganizationPorts } from './ports.ts'
import { organizationInReach } from './reach.ts'
import type { ManagedRow } from './store/children.ts'
import { findManaged } from './store/children.ts'
import { listFormerSuperiors, listNames } from './store/history.ts'
import { readAncestors } from './store/places.ts'

export async function getOrganization(
  call: Call,
  { id }: { id: number },
  ports: OrganizationPorts,
): Promise<OrganizationDetail> {
  const { database } = call.platform
  await organizationInReach(call, id)
  const row = await findManaged(database, { now: call.now, rollSize: ports.rollSize }, id)
  const [[managed], names, formerSuperiors, ancestors] = await Promise.all([
    describeManaged(call, [row], ports),
    listNames(database, id),
    listFormerSuperiors(database, id),
    readAncestors(database, [row.path]),
  ])
  if (!managed) throw new Error(`Organization ${id} was not described`)
  return {
    ...managed,
    ancestors: ancestors.get(row.path) ?? [],
    areaCode: row.areaCode,
    createdAt: row.createdAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
    names: names.map(dated),
    formerSuperiors: formerSuperiors.map(dated),
    may: { ...managed.may, ...permissions(call, row) },
  }
}

function dated<Row extends { fromAt: Date; untilAt: Date | null }>(row: Row) {
  return { ...row, fromAt: row.fromAt.toISOString(), untilAt: row.untilAt?.toISOString() ?? null }
}

function permissions(
  call: Call,
  subject: ManagedRow,
): Omit<OrganizationDetail['may'], 'edit' | 'resetPassword'> {
  const power = organizationOf(call)
  const { id, parentId, status } = subject
  return {
    editOwn: power.organizationId === id,
    proposeRelocation:
      parentId !== null &&
      status !== 'archived' &&
      mayProposeRelocation(power, { organization: { id, parentId }, targetId: id }),
    issueRegistrationCode: mayIssueRegistrationCode(power, id),
    seeRoll: maySeeRollOf(power, subject.path),
    reviewJoinApplications: mayFindJoinApplicationsAt(power, subject),
  }
}
