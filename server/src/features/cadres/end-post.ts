import { judgeEndOfTerm } from '@qingtuan/domain/cadres/appointment'
import type { PostEndReason } from '@qingtuan/domain/cadres/post-state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must, refused } from '../../platform/refused.ts'
import { requireStepUp } from '../accounts/index.ts'
import { actOnPost } from './act-on-post.ts'
import type { PostInFull } from './describe-post.ts'
import { followEnds } from './follow.ts'
import { toHolder, toOrganization } from './notices.ts'
import { recordStep } from './record-step.ts'
import type { PostRow } from './store/list.ts'
import { endPosts } from './store/posts.ts'

interface Ending {
  readonly post: PostRow
  readonly act: 'decline' | 'withdraw' | 'dismiss' | 'endTerm'
  readonly ended: PostEndReason
  readonly reason?: string
}

async function end(trx: Transaction, call: Call, { post, act, ended, reason }: Ending): Promise<void> {
  await endPosts(trx, [post.id], { at: call.now, reason: ended })
  if (post.state === 'active') await followEnds(trx, call, [post])
  await recordStep(trx, call, {
    postId: post.id,
    act,
    reason: reason ?? null,
    before: { state: post.state, consoleAccess: post.console_access },
    after: { state: 'ended', endedReason: ended },
  })
  await announceNotices(trx, call, noticesOf(call, { post, act, ended, ...(reason ? { reason } : {}) }))
}

/** The holder of a post is told; of a proposal they know nothing, so the organization is. */
function noticesOf(call: Call, { post, act, reason }: Ending): Notice[] {
  if (post.state === 'active') return [toHolder(post, 'cadre.ended')]
  if (act !== 'decline') return []
  const facts = { superior: actorOf(call).name, reason: reason ?? '' }
  return [toOrganization({ organizationId: post.organization_id }, post, { kind: 'cadre.declined', facts })]
}

function given(reason: string): string {
  if (reason.length < 2) throw refused('cadrePost.reasonRequired')
  return reason
}

/** Ends a post early; power is gone at the next request of an open session. */
export function dismiss(call: Call, input: { id: string; reason: string }): Promise<PostInFull> {
  requireStepUp(call)
  const { id } = input
  const reason = given(input.reason)
  return actOnPost(call, { id, act: 'dismiss' }, (trx, { post }) =>
    end(trx, call, { post, act: 'dismiss', ended: 'dismissed', reason }),
  )
}

/** Ends a post whose term is over; before, it is a dismissal. */
export function endTerm(call: Call, { id }: { id: string }): Promise<PostInFull> {
  return actOnPost(call, { id, act: 'endTerm' }, async (trx, { post }) => {
    must(judgeEndOfTerm(post.term_ends_on, toShanghaiDate(call.now)))
    await end(trx, call, { post, act: 'endTerm', ended: 'termOver' })
  })
}

/** The direct superior does not confirm a proposal. */
export function decline(call: Call, input: { id: string; reason: string }): Promise<PostInFull> {
  const { id } = input
  const reason = given(input.reason)
  return actOnPost(call, { id, act: 'decline' }, (trx, { post }) =>
    end(trx, call, { post, act: 'decline', ended: 'declined', reason }),
  )
}

/** Takes a proposal back. */
export function withdraw(call: Call, { id }: { id: string }): Promise<PostInFull> {
  return actOnPost(call, { id, act: 'withdraw' }, (trx, { post }) =>
    end(trx, call, { post, act: 'withdraw', ended: 'withdrawn' }),
  )
}
