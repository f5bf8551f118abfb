import type { OrganizationRow } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import type { OrganizationPorts } from './ports.ts'
import { byName } from './store/cursor.ts'
import { countChildren, listChildrenOf } from './store/tree.ts'

interface Page {
  /** Null asks for the top of the tree. */
  readonly parentId: number | null
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of direct children with their counts; whether the caller may see them was judged before. */
export async function pageOfChildren(
  { platform: { database } }: Call,
  { parentId, cursor, limit }: Page,
  ports: OrganizationPorts,
): Promise<{ items: OrganizationRow[]; nextCursor: string | null }> {
  const after = readCursor(byName, cursor)
  const children = await listChildrenOf(database, { parentId, after, limit: limit + 1 })
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
