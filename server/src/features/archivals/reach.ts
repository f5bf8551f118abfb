import { mayManageChild, maySeeOrganization } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'

/** A direct subordinate of the caller; who may see it without managing it is told so, a stranger that there is none. */
export function managedChild(call: Call, organization: OrganizationFacts | null): OrganizationFacts {
  const { power } = actorOf(call)
  if (organization !== null && mayManageChild(power, organization)) return organization
  const isSeen = organization !== null && maySeeOrganization(power, organization.path)
  throw refused(isSeen ? 'access.denied' : 'record.notFound')
}
