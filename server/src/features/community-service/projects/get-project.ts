import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import { isAhead, mayCallOff } from '@qingtuan/domain/community-service/phase'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../../platform/call.ts'
import { readLeaders } from '../store/leaders.ts'
import { CONTACT_CONTEXT, describeDetails, describeFacts } from './describe.ts'
import { isOwn, projectInReach } from './reach.ts'

/** One project, for who called for it and for everybody above. */
export async function getProject(call: Call, { id }: { id: string }): Promise<OrganizedProject> {
  const row = await projectInReach(call, id)
  const facts = describeFacts(row, call.now)
  const own = isOwn(call, row)
  const phone = call.platform.vault.decrypt(row.contact_phone_box, CONTACT_CONTEXT)
  const [ahead, off] = [own && isAhead(facts.phase), own && mayCallOff(facts.phase)]
  return {
    ...facts,
    ...describeDetails(row),
    contactPhone: own ? phone : maskPhone(phone),
    publishedAt: row.published_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
    leaders: await describeLeaders(call, id),
    may: { change: ahead, callOff: off, lead: off, removeLeader: own, remove: ahead },
  }
}

async function describeLeaders({ platform }: Call, id: string): Promise<OrganizedProject['leaders']> {
  const leaders = await readLeaders(platform.database, id)
  return leaders.map(({ addedAt, ...leader }) => ({ ...leader, addedAt: addedAt.toISOString() }))
}
