import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import type { ReturnOnList } from './describe-return.ts'
import { describeRow } from './describe-return.ts'
import { returnsInReach } from './reach.ts'
import { listChildReturns } from './store/children.ts'
import { listReturns } from './store/returns.ts'

/** The returns of an organization within reach, newest first. */
export async function listYearlyReturns(
  call: Call,
  { organizationId }: { organizationId: number },
): Promise<{ items: ReturnOnList[] }> {
  await returnsInReach(call, organizationId)
  return { items: (await listReturns(call.platform.database, organizationId)).map(describeRow) }
}

interface ChildrenInput {
  readonly organizationId: number
  readonly year: number
  readonly only?: 'dropped' | 'unexplained' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const place = z.object({
  name: z.string().regex(/^[a-z0-9]*$/),
  id: z.number().int().positive().max(2_147_483_647),
})

/** The returns of those that stood directly below it. */
export async function listChildrenReturns(call: Call, input: ChildrenInput) {
  const { organizationId: parentId, year, only, cursor, limit } = input
  await returnsInReach(call, parentId)
  const after = readCursor(place, cursor)
  const wish = { parentId, year, only, after, limit: limit + 1 }
  const found = await listChildReturns(call.platform.database, wish)
  const placeOf = (row: (typeof found)[number]) => ({ name: row.name_py, id: row.organization_id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: rows.map(describeRow), nextCursor }
}
