import type { PostCode } from '@qingtuan/domain/shared/code-tables/post'
import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import type { Notice, NoticeReceiver } from '../../platform/notices/announce-notice.ts'

/** A post as notices name it. */
export function postName(post: PostCode, postNote: string | null): string {
  return postNote ?? POSTS.find(({ code }) => code === post)?.zh ?? post
}

interface Told {
  readonly person_id: string
  readonly organization_id: number
  readonly short_name: string
  readonly post: PostCode
  readonly post_note: string | null
  readonly name: string
}

const HOLDER_LINK = '/me/profile'
const CONSOLE_LINK = '/cadres'

/** Tells the holder of a post. */
export function toHolder(post: Omit<Told, 'name'>, kind: Notice['kind']): Notice {
  const facts = { organization: post.short_name, post: postName(post.post, post.post_note) }
  return { to: { personId: post.person_id }, kind, facts, link: HOLDER_LINK }
}

/** Tells an organization about somebody’s post. */
export function toOrganization(
  to: Extract<NoticeReceiver, { organizationId: number }>,
  post: Told,
  notice: { readonly kind: Notice['kind']; readonly facts?: Record<string, string>; readonly link?: string },
): Notice {
  const facts = {
    organization: post.short_name,
    post: postName(post.post, post.post_note),
    name: post.name,
    ...notice.facts,
  }
  return { to, kind: notice.kind, facts, link: notice.link ?? CONSOLE_LINK }
}
