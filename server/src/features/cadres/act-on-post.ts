import type { PostRole } from '@qingtuan/domain/cadres/post-access'
import type { PostAct, PostState } from '@qingtuan/domain/cadres/post-state'
import { judgePostAct } from '@qingtuan/domain/cadres/post-state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { lockMember, readMembership } from '../members/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import type { PostInFull } from './describe-post.ts'
import { getPost } from './get-post.ts'
import { heldPost, refuseOwnPost, roleOf } from './reach.ts'
import type { PostRow } from './store/list.ts'
import { findPostRow } from './store/list.ts'
import { lockPost } from './store/posts.ts'

export interface LockedPost {
  readonly post: PostRow
  readonly role: PostRole
  /** The state after the act. */
  readonly state: PostState
}

/** Locks a post, judges whether the caller may do the act, does it, and answers the post as it is then. */
export async function actOnPost(
  call: Call,
  { id, act }: { readonly id: string; readonly act: PostAct },
  run: (trx: Transaction, locked: LockedPost) => Promise<void>,
): Promise<PostInFull> {
  await inTransaction(call.platform.database, async (trx) => {
    const post = await lockInReach(trx, call, id)
    const role = roleOf(call, heldPost(post))
    refuseOwnPost(call, post.person_id)
    const state = must(judgePostAct(post.state, act, role))
    await run(trx, { post, role, state })
  })
  return getPost(call, { id })
}

/** Organization, membership, post: the order in which an archival and a transfer come to it too. */
async function lockInReach(trx: Transaction, call: Call, id: string): Promise<PostRow> {
  const seen = await findPostRow(trx, id)
  if (seen === null) throw refused('record.notFound')
  roleOf(call, heldPost(seen))
  await lockOrganization(trx, seen.organization_id)
  const membership = await readMembership(trx, seen.person_id)
  if (membership) await lockMember(trx, membership.memberId)
  await lockPost(trx, id)
  const post = await findPostRow(trx, id)
  if (post === null) throw refused('record.notFound')
  return post
}
