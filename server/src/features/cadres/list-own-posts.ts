import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import { describeFacts } from './describe-post.ts'
import { findOwnPostRows } from './store/list.ts'

export async function listOwnPosts(call: Call) {
  const rows = await findOwnPostRows(call.platform.database, personOf(call).personId)
  const today = toShanghaiDate(call.now)
  return { items: rows.map((row) => describeFacts(row, today)) }
}
