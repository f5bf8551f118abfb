import { maySeeRollOf, rollScope } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'

/** The subtree whose findings the caller may see. */
export function findingPath(call: Call): string {
  const scope = rollScope(organizationOf(call))
  if (scope.kind === 'nothing') throw refused('access.denied')
  return scope.path
}

/** An organization whose findings the caller may see; a stranger is not told that it exists. */
export async function findingsInReach(call: Call, organizationId: number): Promise<OrganizationFacts> {
  const organization = await readOrganization(call.platform.database, organizationId)
  if (organization === null || !maySeeRollOf(organizationOf(call), organization.path))
    throw refused('record.notFound')
  return organization
}
