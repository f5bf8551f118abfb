import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { changeMember, lockMember, readMembership } from '../members/index.ts'
import type { Post } from './store/posts.ts'

/** Writes the beginning or end of a post into the timeline of the holder's membership, where there is one. */
export async function tellTimeline(
  trx: Transaction,
  call: Call,
  post: Pick<Post, 'person_id' | 'organization_id' | 'post' | 'post_note'>,
  kind: 'postStarted' | 'postEnded',
): Promise<void> {
  const membership = await readMembership(trx, post.person_id)
  const member = membership && (await lockMember(trx, membership.memberId))
  if (!member) return
  const named = post.post_note ?? post.post
  const change = kind === 'postStarted' ? ([null, named] as const) : ([named, null] as const)
  const event = { kind, organizationId: post.organization_id, details: { post: change } }
  await changeMember(trx, call, { member, set: {}, event, act: `cadres.${kind}` })
}
