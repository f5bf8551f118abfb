import type { PostEndReason } from '@qingtuan/domain/cadres/post-state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { followEnds } from './follow.ts'
import { toHolder } from './notices.ts'
import { recordSteps } from './record-step.ts'
import type { Holders } from './store/posts.ts'
import { endPosts, lockLivingPosts } from './store/posts.ts'

export type VacatingReason = Extract<
  PostEndReason,
  'transferred' | 'organizationArchived' | 'leftLeague' | 'dismissed'
>

/** Ends a person's living posts, all or those in one organization, in the transaction of what ends them; how many. */
export function endPostsOfPerson(
  trx: Transaction,
  call: Call,
  holder: { readonly personId: string; readonly organizationId?: number },
  reason: VacatingReason,
): Promise<number> {
  return vacate(trx, call, holder, reason)
}

/** Ends every living post in an organization, in the transaction of what ends them; answers how many. */
export function endPostsOfOrganization(
  trx: Transaction,
  call: Call,
  organizationId: number,
  reason: VacatingReason,
): Promise<number> {
  return vacate(trx, call, { organizationId }, reason)
}

async function vacate(
  trx: Transaction,
  call: Call,
  holders: Holders,
  reason: VacatingReason,
): Promise<number> {
  const posts = await lockLivingPosts(trx, holders)
  if (posts.length === 0) return 0
  await endPosts(
    trx,
    posts.map(({ id }) => id),
    { at: call.now, reason },
  )
  await followEnds(
    trx,
    call,
    posts.filter(({ state }) => state === 'active'),
  )
  const after = { state: 'ended', endedReason: reason }
  await recordSteps(
    trx,
    call,
    posts.map(({ id, state }) => ({ postId: id, act: 'vacate', before: { state }, after })),
  )
  await announceNotices(
    trx,
    call,
    posts.map((post) => toHolder(post, 'cadre.ended')),
  )
  return posts.length
}
