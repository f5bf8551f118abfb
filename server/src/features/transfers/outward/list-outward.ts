import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage } from '../../../platform/cursor.ts'
import { pathInReach } from '../reach.ts'
import type { OutwardListWish } from '../store/outward.ts'
import { listOutwardOf } from '../store/outward.ts'
import { readPlace } from '../store/place.ts'
import { describeOutward } from './describe-outward.ts'

type Input = Pick<OutwardListWish, 'standing' | 'text' | 'limit'> & { readonly cursor?: string | undefined }

export async function listOutward(
  call: Call,
  { cursor, limit, ...filter }: Input,
): Promise<{ items: OutwardTransfer[]; nextCursor: string | null }> {
  const { organizationId } = organizationOf(call)
  const askedBy = { organizationId, path: pathInReach(call) }
  const wish = { ...filter, askedBy, after: readPlace(cursor), limit: limit + 1 }
  const found = await listOutwardOf(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, (row) => ({
    since: row.waits_since.toISOString(),
    id: row.id,
  }))
  return { items: await describeOutward(call, rows), nextCursor }
}
