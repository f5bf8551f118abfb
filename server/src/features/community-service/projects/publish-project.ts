import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import type { ServiceEntries } from '@qingtuan/contract/community-service/project'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { lockOrganization } from '../../organizations/index.ts'
import { insertProject } from '../store/projects.ts'
import { entryColumns, requireTimeToCome } from './entry-columns.ts'
import { getProject } from './get-project.ts'

/** Held against the organization’s archival: a project is published before it, and called off with it, or never. */
export async function publishProject(call: Call, entries: ServiceEntries): Promise<OrganizedProject> {
  requireTimeToCome(call, entries)
  const { organizationId } = organizationOf(call)
  const id = newId()
  await inTransaction(call.platform.database, async (trx) => {
    const organization = await lockOrganization(trx, organizationId)
    if (organization?.status !== 'active') throw refused('organization.archived')
    await insertProject(trx, {
      id,
      organization_id: organizationId,
      ...entryColumns(call, entries),
      published_at: call.now,
      published_by: actorOf(call).accountId,
      changed_at: call.now,
    })
    const { title, startsAt, places, audience } = entries
    await recordAudit(trx, call, {
      act: 'communityService.publishProject',
      subjectKind: 'serviceProject',
      subjectId: id,
      after: { title, startsAt, places, audience },
    })
  })
  return getProject(call, { id })
}
