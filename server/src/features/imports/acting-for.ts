import type { Call } from '../../platform/call.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { organizationIdOf } from '../../platform/long-tasks/store.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { systemCall } from '../../platform/system-call.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'

/** The call in which a worker acts for whoever asked for the task; refuses `organization.archived`. */
export async function actingFor(
  platform: Platform,
  task: LongTask,
): Promise<{ call: Call; organization: OrganizationFacts }> {
  const organization = await readOrganization(platform.database, organizationIdOf(task))
  if (organization?.status !== 'active') throw refused('organization.archived')
  const { id: organizationId, path, kind: organizationKind, status } = organization
  const call = systemCall(platform, platform.clock(), {
    accountId: task.account_id,
    sessionId: '',
    app: 'console',
    power: { kind: 'organization', organizationId, path, organizationKind, status },
    name: task.by_name,
    passwordChangeRequired: false,
    limited: false,
    steppedUpAt: null,
  })
  return { call, organization }
}
