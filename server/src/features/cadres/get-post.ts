import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { PostInFull } from './describe-post.ts'
import { describePost } from './describe-post.ts'
import { findPostRow } from './store/list.ts'

export async function getPost(call: Call, { id }: { id: string }): Promise<PostInFull> {
  const row = await findPostRow(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  return describePost(call, row)
}
