import type { OrganizationRow } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import type { OrganizationPorts } from './ports.ts'
import { organizationInReach } from './reach.ts'
import { byName, cutPage, readCursor } from './store/cursor.ts'
import { countChildren, listChildrenOf } from './store/tree.ts'

interface Input {
  readonly id: number
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listChildren(
  call: Call,
  { id, cursor, limit }: Input,
  ports: OrganizationPorts,
): Promise<{ items: OrganizationRow[]; nextCursor: string | null }> {
  const { database } = call.platform
  await organizationInReach(call, id)
  const after = readCursor(byName, cursor)
  const children = await listChildrenOf(database, { parentId: id, after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(children, limit, ({ namePy, id }) => ({ namePy, id }))
  const ids = rows.map((row) => row.id)
  const [childCounts, memberCounts] = await Promise.all([
    countChildren(database, ids),
    ports.countMembers(database, ids),
  ])
  const items = rows.map((row) => ({
    ...row,
    childCount: childCounts.get(row.id) ?? 0,
    memberCount: memberCounts.get(row.id) ?? 0,
  }))
  return { items, nextCursor }
}
