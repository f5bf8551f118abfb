import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { setSecretaryName } from '../organizations/index.ts'
import type { Post } from './store/posts.ts'
import { tellTimeline } from './tell-timeline.ts'

type Facts = Pick<Post, 'person_id' | 'organization_id' | 'post' | 'post_note'>

/** What follows when somebody begins to serve: the secretary’s name at the organization, the member’s timeline. */
export async function followBeginning(
  trx: Transaction,
  call: Call,
  post: Facts & { readonly name: string },
): Promise<void> {
  if (post.post === 'secretary') await setSecretaryName(trx, post.organization_id, post.name)
  await tellTimeline(trx, call, post, 'postStarted')
}

/** What follows when somebody no longer serves. */
export async function followEnd(trx: Transaction, call: Call, post: Facts): Promise<void> {
  if (post.post === 'secretary') await setSecretaryName(trx, post.organization_id, null)
  await tellTimeline(trx, call, post, 'postEnded')
}
