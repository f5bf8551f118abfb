import type { OrganizationRow } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import { pageOfChildren } from './page-of-children.ts'
import type { OrganizationPorts } from './ports.ts'
import { organizationInReach } from './reach.ts'

interface Input {
  readonly id: number
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listChildren(
  call: Call,
  { id, ...page }: Input,
  ports: OrganizationPorts,
): Promise<{ items: OrganizationRow[]; nextCursor: string | null }> {
  await organizationInReach(call, id)
  return pageOfChildren(call, { ...page, parentId: id }, ports)
}
