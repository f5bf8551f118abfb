import type { IdentityChangeState } from '@qingtuan/domain/identity-changes/state'
import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { describeFull, describeRow } from './describe-change.ts'
import { changeInReach, roleAt, scopeOf } from './reach.ts'
import { countWaiting, listPlaced, readPlace } from './store/changes.ts'

interface Input {
  readonly state?: IdentityChangeState | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** An organization’s own changes and those of its direct children, newest first. */
export async function listIdentityChanges(call: Call, { state, cursor, limit }: Input) {
  const wish = { organizationId: scopeOf(call), state, after: readPlace(cursor), limit: limit + 1 }
  const found = await listPlaced(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  const items = rows.map((row) =>
    describeRow(call, row, roleAt(call, { organizationId: row.branch_id, parentId: row.parent_id })),
  )
  return { items, nextCursor }
}

export async function getIdentityChange(call: Call, { id }: { id: string }) {
  const { row, role } = await changeInReach(call, id)
  return describeFull(call, row, role)
}

/** What waits for this organization’s decision. */
export async function countIdentityChanges(call: Call): Promise<{ waiting: number }> {
  return { waiting: await countWaiting(call.platform.database, scopeOf(call)) }
}
