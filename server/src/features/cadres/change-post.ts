import { judgePostChange, readParticulars } from '@qingtuan/domain/cadres/appointment'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must } from '../../platform/refused.ts'
import { setSecretaryName } from '../organizations/index.ts'
import { actOnPost } from './act-on-post.ts'
import type { AppointedPost } from './appoint.ts'
import type { PostInFull } from './describe-post.ts'
import { toHolder } from './notices.ts'
import { recordStep } from './record-step.ts'
import type { PostRow } from './store/list.ts'
import { updatePost } from './store/posts.ts'

/** Changes post, kind, beginning or term; what only a superior confirms cannot be reached so. */
export function changePost(
  call: Call,
  { id, ...typed }: AppointedPost & { id: string },
): Promise<PostInFull> {
  const particulars = must(readParticulars(typed))
  return actOnPost(call, { id, act: 'change' }, async (trx, { post, role }) => {
    const hasSuperior = post.parent_id !== null
    must(judgePostChange(post.post, particulars.post, { role, hasSuperior }))
    const details = differences(post, particulars)
    if (Object.keys(details).length === 0) return
    const isNewTerm = post.term_ends_on !== particulars.termEndsOn
    const after = await updatePost(trx, id, {
      post: particulars.post,
      post_note: particulars.postNote,
      kind: particulars.kind,
      started_on: particulars.startedOn,
      term_ends_on: particulars.termEndsOn,
      ...(isNewTerm ? { term_reminded_at: null } : {}),
    })
    if (post.state === 'active') await followSecretary(trx, post, particulars)
    const [before, now] = [0, 1].map((side) =>
      Object.fromEntries(Object.entries(details).map(([entry, pair]) => [entry, pair[side]])),
    )
    await recordStep(trx, call, {
      postId: id,
      act: 'change',
      details,
      before: before ?? {},
      after: now ?? {},
    })
    await announceNotices(trx, call, [toHolder({ ...post, ...after }, 'cadre.changed')])
  })
}

async function followSecretary(trx: Transaction, before: PostRow, { post }: AppointedPost): Promise<void> {
  if (before.post === post) return
  if (post === 'secretary') await setSecretaryName(trx, before.organization_id, before.name)
  if (before.post === 'secretary') await setSecretaryName(trx, before.organization_id, null)
}

function differences(post: PostRow, wanted: AppointedPost): Record<string, [unknown, unknown]> {
  const pairs: Record<keyof AppointedPost, [unknown, unknown]> = {
    post: [post.post, wanted.post],
    postNote: [post.post_note, wanted.postNote],
    kind: [post.kind, wanted.kind],
    startedOn: [post.started_on, wanted.startedOn],
    termEndsOn: [post.term_ends_on, wanted.termEndsOn],
  }
  return Object.fromEntries(Object.entries(pairs).filter(([, [before, after]]) => before !== after))
}
