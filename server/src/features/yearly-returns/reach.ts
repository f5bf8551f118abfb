import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'

/** An organization whose returns the caller may see, by where it stands today; a stranger is not told that it exists. */
export async function returnsInReach(call: Call, organizationId: number): Promise<void> {
  const organization = await readOrganization(call.platform.database, organizationId)
  if (organization === null || !maySeeRollOf(organizationOf(call), organization.path))
    throw refused('record.notFound')
}
