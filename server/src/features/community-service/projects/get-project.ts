import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import { mayKeepList, maySettleHours } from '@qingtuan/domain/cadres/service-hours-access'
import { isAhead, mayCallOff } from '@qingtuan/domain/community-service/phase'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { readLeaders } from '../store/leaders.ts'
import type { OneProject } from '../store/project-list.ts'
import { CONTACT_CONTEXT, describeDetails, describeFacts } from './describe.ts'
import { isOwn, projectInReach } from './reach.ts'

/** One project, for who called for it and for everybody above. */
export async function getProject(call: Call, { id }: { id: string }): Promise<OrganizedProject> {
  const row = await projectInReach(call, id)
  const facts = describeFacts(row, call.now)
  const own = isOwn(call, row)
  const phone = call.platform.vault.decrypt(row.contact_phone_box, CONTACT_CONTEXT)
  return {
    ...facts,
    ...describeDetails(row),
    contactPhone: own ? phone : maskPhone(phone),
    publishedAt: row.published_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
    leaders: await describeLeaders(call, id),
    may: { ...actsOn(facts.phase, own), ...waysTo(call, row, facts.phase) },
  }
}

function actsOn(phase: OrganizedProject['phase'], own: boolean) {
  const [ahead, off] = [own && isAhead(phase), own && mayCallOff(phase)]
  return { change: ahead, callOff: off, lead: off, removeLeader: own, remove: ahead }
}

/** Also for whoever stands above an organization that has been archived meanwhile; nobody came to what was called off. */
function waysTo(
  call: Call,
  { organization_id, organization_status, path }: OneProject,
  phase: OrganizedProject['phase'],
) {
  if (phase === 'cancelled') return { keepList: false, settle: false }
  const archived = organization_status === 'archived'
  const led = { organizationId: organization_id, path, archived, leaderIds: [] }
  const power = organizationOf(call)
  return { keepList: mayKeepList(power, led), settle: maySettleHours(power, led) }
}

async function describeLeaders({ platform }: Call, id: string): Promise<OrganizedProject['leaders']> {
  const leaders = await readLeaders(platform.database, id)
  return leaders.map(({ addedAt, ...leader }) => ({ ...leader, addedAt: addedAt.toISOString() }))
}
