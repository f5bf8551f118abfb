import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api } from '../../../shared/api/client.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './record.module.css'
import { recordTexts } from './record-texts.ts'

/** The posts that a member holds or is proposed for, each with the way to it; nothing for who holds none. */
export function MemberPosts({ id }: { readonly id: string }) {
  const say = useTexts(recordTexts)
  const { locale } = useLocale()
  const input = { memberId: id, scope: 'subtree', limit: 20 } as const
  const posts = useQuery(api.cadres.list.queryOptions({ input })).data?.items ?? []
  if (posts.length === 0) return null
  const nameOf = (code: string) =>
    POSTS.find((row) => row.code === code)?.[locale === 'en' ? 'en' : 'zh'] ?? code
  return (
    <section>
      <h2 className={styles.heading}>{say('posts')}</h2>
      <ul className={styles.posts}>
        {posts.map(({ id: postId, organization, post, postNote, startedOn, state }) => (
          <li key={postId}>
            <Link to={`/cadres/${postId}`}>{postNote ?? nameOf(post)}</Link>{' '}
            <span className={styles.quiet}>
              {organization.shortName} · {startedOn}
              {state === 'proposed' && ` · ${say('proposed')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
