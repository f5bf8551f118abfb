import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { setSecretaryName } from '../organizations/index.ts'
import type { Post } from './store/posts.ts'
import { tellTimelines } from './tell-timeline.ts'

type Facts = Pick<Post, 'person_id' | 'organization_id' | 'post' | 'post_note'>

/** What follows when somebody begins to serve: the secretary’s name at the organization, the member’s timeline. */
export async function followBeginning(
  trx: Transaction,
  call: Call,
  post: Facts & { readonly name: string },
): Promise<void> {
  if (post.post === 'secretary') await setSecretaryName(trx, post.organization_id, post.name)
  await tellTimelines(trx, call, [post], 'postStarted')
}

/** What follows when posts are served no longer; of an organization one at the most is the secretary’s. */
export async function followEnds(trx: Transaction, call: Call, posts: readonly Facts[]): Promise<void> {
  for (const { post, organization_id } of posts)
    if (post === 'secretary') await setSecretaryName(trx, organization_id, null)
  await tellTimelines(trx, call, posts, 'postEnded')
}
