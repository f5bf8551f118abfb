import type { childFilter } from '@qingtuan/contract/organizations/tree'
import { endOfDay } from '@qingtuan/domain/organizations/as-of'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { childrenAsOf } from './children-as-of.ts'
import type { PageOfChildren } from './page-of-children.ts'
import { pageOfChildren } from './page-of-children.ts'
import type { OrganizationPorts } from './ports.ts'
import { organizationInReach } from './reach.ts'

type Input = z.infer<typeof childFilter> & {
  readonly id: number
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listChildren(
  call: Call,
  { id, cursor, limit, asOf, ...filter }: Input,
  ports: OrganizationPorts,
): Promise<PageOfChildren> {
  await organizationInReach(call, id)
  const at = asOf === undefined ? null : endOfDay(asOf, call.now)
  if (at !== null) return childrenAsOf(call, { parentId: id, at, text: filter.text, cursor, limit })
  return pageOfChildren(call, { parentId: id, filter, cursor, limit }, ports)
}
