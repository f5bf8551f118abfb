import { maySeeRollOf, rollScope } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'

/** The path of the subtree whose roll the caller may see. */
export function rollPath(call: Call): string {
  const scope = rollScope(organizationOf(call))
  if (scope.kind === 'nothing') throw refused('access.denied')
  return scope.path
}

/** An organization whose roll the caller may see; a stranger is not told that it exists. */
export async function rollInReach(call: Call, organizationId: number): Promise<{ id: number; path: string }> {
  const organization = await readOrganization(call.platform.database, organizationId)
  if (organization === null || !maySeeRollOf(organizationOf(call), organization.path))
    throw refused('record.notFound')
  return organization
}
