import type { Client } from '@qingtuan/contract/client'
import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../shared/api/client.ts'
import { Asked } from '../../../shared/page/states.tsx'
import { useLocale } from '../../../shared/text/i18n.ts'
import { useOwnPostsTexts } from './own-posts-texts.ts'

type Post = Awaited<ReturnType<Client['cadres']['mine']>>['items'][number]

/** 职务: where one serves or has served, and which organizations let one into their console. */
export function OwnPosts() {
  const t = useOwnPostsTexts()
  const posts = useQuery(queries.cadres.mine.queryOptions())
  return (
    <Asked query={posts}>
      {({ items }) =>
        items.length === 0 ? null : (
          <section>
            <h2 className="section-title">{t('heading')}</h2>
            <div className="card stack">
              <ul className="line">
                {items.map((post) => (
                  <OwnPost key={post.id} post={post} />
                ))}
              </ul>
              {items.some(({ consoleAccess }) => consoleAccess) && <p className="weak">{t('consoleHow')}</p>}
            </div>
          </section>
        )
      }
    </Asked>
  )
}

function OwnPost({ post }: { readonly post: Post }) {
  const t = useOwnPostsTexts()
  const language = useLocale() === 'en' ? 'en' : 'zh'
  const { startedOn: from, termEndsOn: to, endedReason, state } = post
  const named = post.postNote ?? POSTS.find(({ code }) => code === post.post)?.[language] ?? post.post
  const term = to === null ? t('openEnd', { from }) : t('fromTo', { from, to })
  return (
    <li className={state === 'ended' ? undefined : 'line-done'}>
      <p>
        {post.organization.shortName} · {named}
      </p>
      <p className="weak">
        {t(state)}
        {endedReason ? ` · ${t(endedReason)}` : ''}
        {post.isOverdue ? ` · ${t('overdue')}` : ''} · {term}
      </p>
      {post.consoleAccess ? <p className="weak">{t('console')}</p> : null}
    </li>
  )
}
