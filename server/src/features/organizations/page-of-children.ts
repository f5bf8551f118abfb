import type { ChildRow } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { describeManaged } from './describe-managed.ts'
import type { OrganizationPorts } from './ports.ts'
import type { ChildFilter } from './store/children.ts'
import { listChildrenOf } from './store/children.ts'
import { CHILD_CURSOR, childPlaceOf } from './store/cursor.ts'

interface Page {
  /** Null asks for the top of the tree. */
  readonly parentId: number | null
  readonly filter: ChildFilter
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface PageOfChildren {
  readonly items: ChildRow[]
  readonly nextCursor: string | null
}

/** A page of direct children with their figures; whether the caller may see them was judged before. */
export async function pageOfChildren(
  call: Call,
  { parentId, filter, cursor, limit }: Page,
  ports: OrganizationPorts,
): Promise<PageOfChildren> {
  const after = readCursor(CHILD_CURSOR[filter.sort], cursor)
  const sources = { now: call.now, rollSize: ports.rollSize }
  const wish = { parentId, filter, after, limit: limit + 1 }
  const children = await listChildrenOf(call.platform.database, sources, wish)
  const { rows, nextCursor } = cutPage(children, limit, (row) => childPlaceOf(filter.sort, row))
  return { items: await describeManaged(call, rows, ports), nextCursor }
}
