import { maySeeOrganization } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from './store/facts.ts'
import { readOrganization } from './store/facts.ts'

/** An organization within the caller’s reach; whoever is out of reach is not told that it exists. */
export async function organizationInReach(call: Call, id: number): Promise<OrganizationFacts> {
  const organization = await readOrganization(call.platform.database, id)
  if (organization === null || !maySeeOrganization(organizationOf(call), organization.path))
    throw refused('record.notFound')
  return organization
}
