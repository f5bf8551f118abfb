import { childScope } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { PageOfChildren } from './page-of-children.ts'
import { pageOfChildren } from './page-of-children.ts'
import type { OrganizationPorts } from './ports.ts'

interface Input {
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The organizations that the operator manages. */
export async function listTopOrganizations(
  call: Call,
  page: Input,
  ports: OrganizationPorts,
): Promise<PageOfChildren> {
  const scope = childScope(actorOf(call).power)
  if (scope.kind === 'nothing') throw refused('access.denied')
  return pageOfChildren(
    call,
    { ...page, parentId: scope.parentId, filter: { sort: 'name', archived: 'with' } },
    ports,
  )
}
