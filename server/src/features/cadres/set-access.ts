import type { Call } from '../../platform/call.ts'
import { actorOf, requireSharedAccount } from '../../platform/call.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { requireStepUp } from '../accounts/index.ts'
import { actOnPost } from './act-on-post.ts'
import type { PostInFull } from './describe-post.ts'
import { toHolder } from './notices.ts'
import { recordStep } from './record-step.ts'
import { updatePost } from './store/posts.ts'

/**
 * Grants or withdraws access to the console with the cadre’s own account. Who has it by such an account does not hand
 * it on; to take it away, neither that nor the password is asked.
 */
export function setAccess(
  call: Call,
  { id, granted }: { id: string; granted: boolean },
): Promise<PostInFull> {
  if (granted) {
    requireSharedAccount(call)
    requireStepUp(call)
  }
  return actOnPost(call, { id, act: 'setAccess' }, async (trx, { post }) => {
    if (post.console_access === granted) return
    const grant = { access_granted_at: call.now, access_granted_by: actorOf(call).accountId }
    await updatePost(trx, id, { console_access: granted, ...(granted ? grant : {}) })
    await recordStep(trx, call, {
      postId: id,
      act: granted ? 'grantAccess' : 'withdrawAccess',
      before: { consoleAccess: post.console_access },
      after: { consoleAccess: granted },
    })
    const kind = granted ? 'cadre.accessGranted' : 'cadre.accessWithdrawn'
    await announceNotices(trx, call, [toHolder(post, kind)])
  })
}
