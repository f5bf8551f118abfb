import type { TransferRow } from '@qingtuan/contract/transfers/transfer'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { describeRow } from './describe.ts'
import { pathInReach } from './reach.ts'
import type { Filter } from './store/list.ts'
import { listTransfersOf } from './store/list.ts'
import { readPlace } from './store/place.ts'
import { countHeld } from './store/waiting-counts.ts'

type Input = Filter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: TransferRow[]
  readonly nextCursor: string | null
}

export async function listTransfers(call: Call, { cursor, limit, ...filter }: Input): Promise<Page> {
  const { organizationId } = organizationOf(call)
  const askedBy = { organizationId, path: pathInReach(call) }
  const wish = { filter, askedBy, after: readPlace(cursor), limit: limit + 1 }
  const found = await listTransfersOf(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, (row) => ({
    since: row.waits_since.toISOString(),
    id: row.id,
  }))
  return { items: rows.map((row) => describeRow(call, row)), nextCursor }
}

/** What the calling organization has in hand, for the to-do list. */
export function countWaitingTransfers(call: Call): Promise<{ waiting: number; letters: number }> {
  return countHeld(call.platform.database, organizationOf(call).organizationId)
}
