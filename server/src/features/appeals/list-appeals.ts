import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import type { AppealRow } from './describe-row.ts'
import { describeRows } from './describe-row.ts'
import { reviewerOf } from './reviewer-of.ts'
import type { Filter } from './store/filter.ts'
import { placeOf, readPlace } from './store/place.ts'
import { countQueue, listQueue } from './store/queue.ts'

type Input = Filter & { readonly cursor?: string | undefined; readonly limit: number }

export async function listAppeals(
  call: Call,
  { cursor, limit, ...filter }: Input,
): Promise<{ items: AppealRow[]; nextCursor: string | null }> {
  const after = readPlace(filter.view, cursor)
  const wish = { ...lookerOf(call), filter, after, limit: limit + 1 }
  const found = await listQueue(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, (row) => placeOf(filter.view, row))
  return { items: await describeRows(call, rows), nextCursor }
}

export async function countAppeals(call: Call) {
  return countQueue(call.platform.database, lookerOf(call))
}

function lookerOf(call: Call) {
  return { reviewerId: reviewerOf(call), now: call.now, today: toShanghaiDate(call.now) }
}
