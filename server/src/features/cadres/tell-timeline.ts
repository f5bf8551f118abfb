import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { noteInTimelines } from '../members/index.ts'
import type { Post } from './store/posts.ts'

/** Writes the beginnings or ends of posts into the timelines of their holders, of those who are members. */
export async function tellTimelines(
  trx: Transaction,
  call: Call,
  posts: readonly Pick<Post, 'person_id' | 'organization_id' | 'post' | 'post_note'>[],
  kind: 'postStarted' | 'postEnded',
): Promise<void> {
  const notes = posts.map((post) => {
    const named = post.post_note ?? post.post
    const change = kind === 'postStarted' ? ([null, named] as const) : ([named, null] as const)
    return { personId: post.person_id, organizationId: post.organization_id, details: { post: change } }
  })
  await noteInTimelines(trx, call, { kind, act: `cadres.${kind}`, notes })
}
