import type { ChildRow } from '@qingtuan/contract/organizations/organization'
import { maySeeOrganization } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import type { PageOfChildren } from './page-of-children.ts'
import { byName } from './store/cursor.ts'
import { countChildrenBefore, listChildrenBefore } from './store/history.ts'

interface Page {
  readonly parentId: number
  readonly at: Date
  readonly text?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** What is of the present, and what an earlier day does not show. */
const UNKNOWN_THEN = {
  industry: null,
  secretaryName: null,
  contactName: null,
  contactPhone: null,
  userName: null,
  memberCount: 0,
  pendingApplications: 0,
  lastLogInAt: null,
  health: [],
  may: { edit: false, resetPassword: false },
} satisfies Partial<ChildRow>

/** Direct children as they stood at the end of an earlier day, under the names of that day (FAQ O1). */
export async function childrenAsOf(
  call: Call,
  { parentId, at, text, cursor, limit }: Page,
): Promise<PageOfChildren> {
  const { database } = call.platform
  const after = readCursor(byName, cursor)
  const found = await listChildrenBefore(database, { parentId, at, text, after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ namePy, id }) => ({ namePy, id }))
  const power = organizationOf(call)
  const inReach = rows.filter(({ path }) => maySeeOrganization(power, path)).map(({ id }) => id)
  const childCounts = await countChildrenBefore(database, inReach, at)
  const items = rows.map(({ path: _, namePy: __, ...row }) => ({
    ...UNKNOWN_THEN,
    ...row,
    parentId,
    childCount: childCounts.get(row.id) ?? 0,
    isHereNow: inReach.includes(row.id),
  }))
  return { items, nextCursor }
}
