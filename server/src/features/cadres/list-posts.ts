import type { PostFilter } from '@qingtuan/contract/cadres/posts'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import type { PostOnList } from './describe-post.ts'
import { describeRow } from './describe-post.ts'
import { partInReach } from './reach.ts'
import { listPostRows } from './store/list.ts'

type Input = PostFilter & { readonly cursor?: string | undefined; readonly limit: number }

const place = z.object({ id: z.uuid() })

export async function listPosts(
  call: Call,
  { cursor, limit, ...filter }: Input,
): Promise<{ items: PostOnList[]; nextCursor: string | null }> {
  const today = toShanghaiDate(call.now)
  const path = await partInReach(call, filter.organizationId)
  const askedBy = organizationOf(call).organizationId
  const after = readCursor(place, cursor)
  const wish = { filter, askedBy, path, today, after, limit: limit + 1 }
  const found = await listPostRows(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map((row) => describeRow(row, today)), nextCursor }
}
