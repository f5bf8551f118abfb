import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { actOnPost } from './act-on-post.ts'
import type { PostInFull } from './describe-post.ts'
import { followBeginning } from './follow.ts'
import { toHolder, toOrganization } from './notices.ts'
import { recordStep } from './record-step.ts'
import { updatePost } from './store/posts.ts'

/** The direct superior confirms a secretary or deputy: from now on the person serves. */
export function confirmPost(call: Call, { id }: { id: string }): Promise<PostInFull> {
  return actOnPost(call, { id, act: 'confirm' }, async (trx, { post, state }) => {
    await updatePost(trx, id, { state })
    await recordStep(trx, call, {
      postId: id,
      act: 'confirm',
      before: { state: post.state },
      after: { state },
    })
    await followBeginning(trx, call, post)
    const organization = { organizationId: post.organization_id }
    const facts = { superior: actorOf(call).name }
    await announceNotices(trx, call, [
      toHolder(post, 'cadre.appointed'),
      toOrganization(organization, post, { kind: 'cadre.confirmed', facts }),
    ])
  })
}
