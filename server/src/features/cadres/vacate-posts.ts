import type { PostEndReason } from '@qingtuan/domain/cadres/post-state'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { setSecretaryName } from '../organizations/index.ts'
import type { Holders, Post } from './store/posts.ts'
import { endPosts, lockLivingPosts } from './store/posts.ts'
import { insertSteps } from './store/steps.ts'
import { tellTimeline } from './tell-timeline.ts'

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
  const ids = posts.map(({ id }) => id)
  await endPosts(trx, ids, { at: call.now, reason })
  const by = { account_id: call.actor?.accountId ?? null, by_name: call.actor?.name ?? '' }
  const step = { act: 'vacate' as const, at: call.now, ...by, reason: null, details: null }
  await insertSteps(
    trx,
    ids.map((cadre_post_id) => ({ ...step, cadre_post_id })),
  )
  for (const post of posts) await settle(trx, call, post, reason)
  return posts.length
}

/** What follows a post: the secretary's name at the organization, the member's timeline, the trail. */
async function settle(trx: Transaction, call: Call, post: Post, reason: VacatingReason): Promise<void> {
  const wasActive = post.state === 'active'
  if (wasActive && post.post === 'secretary') await setSecretaryName(trx, post.organization_id, null)
  if (wasActive) await tellTimeline(trx, call, post, 'postEnded')
  await recordAudit(trx, call, {
    act: 'cadres.vacate',
    subjectKind: 'cadrePost',
    subjectId: post.id,
    before: { state: post.state },
    after: { state: 'ended', reason },
  })
}
