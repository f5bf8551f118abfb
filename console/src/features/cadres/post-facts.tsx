import { Timeline } from 'antd'
import { Facts } from '../../shared/look/facts.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { PostStateTag, useTermText } from './cadre-columns.tsx'
import styles from './cadres.module.css'
import { cadresTexts } from './cadres-texts.ts'
import { postTexts } from './post-texts.ts'
import { usePostKindName, usePostName, usePostWord } from './post-words.ts'
import type { PostDetail } from './queries.ts'

export function PostFacts({ post }: { readonly post: PostDetail }) {
  const say = useTexts(postTexts)
  const sayList = useTexts(cadresTexts)
  const sayMember = useTexts(memberTexts)
  const postName = usePostName()
  const kindName = usePostKindName()
  const termText = useTermText()
  return (
    <>
      <Facts
        facts={[
          [sayList('state'), <PostStateTag key="state" {...post} />],
          [sayList('organization'), <OrganizationPlace key="place" place={post.place} />],
          [sayList('post'), postName(post)],
          [sayList('kind'), kindName(post.kind)],
          [sayList('term'), termText(post)],
          [sayList('consoleAccess'), post.consoleAccess ? sayList('granted') : null],
          ...(post.endedAt ? [[say('ended'), momentText(post.endedAt)] as const] : []),
          [sayMember('documentKind'), sayMember(post.documentKind)],
          [sayMember('documentNumber'), post.documentNumber],
          [sayMember('phone'), post.phone],
        ]}
      />
      <p className={styles.quiet}>{say('masked')}</p>
      {post.otherPosts.length > 0 && (
        <>
          <h2 className={styles.heading}>{say('otherPosts')}</h2>
          <ul className={styles.others}>
            {post.otherPosts.map((other) => (
              <li key={other.id} className={styles.tags}>
                {other.organization.shortName} · {postName(other)} <PostStateTag {...other} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className={styles.heading}>{say('history')}</h2>
      <History post={post} />
    </>
  )
}

function History({ post }: { readonly post: PostDetail }) {
  const say = useTexts(postTexts)
  const items = post.steps.map((step) => ({
    key: `${step.act}-${step.at}`,
    content: (
      <div>
        <div>{say(`act.${step.act}`)}</div>
        <div className={styles.quiet}>
          {say('by', { name: step.byName || say('system'), at: momentText(step.at) })}
        </div>
        {step.reason && <div>{say('reason', { reason: step.reason })}</div>}
        <Changes details={step.details} />
      </div>
    ),
  }))
  return <Timeline items={items} />
}

const ENTRIES = ['post', 'postNote', 'kind', 'startedOn', 'termEndsOn'] as const

function Changes({ details }: { readonly details: PostDetail['steps'][number]['details'] }) {
  const say = useTexts(postTexts)
  const sayList = useTexts(cadresTexts)
  const word = usePostWord()
  if (!details) return null
  const text = (value: unknown) => (typeof value === 'string' ? word(value) : say('none'))
  return ENTRIES.filter((entry) => details[entry]).map((entry) => {
    const [from, to] = details[entry] ?? []
    const label = entry === 'post' || entry === 'kind' ? sayList(entry) : say(entry)
    return (
      <div key={entry} className={styles.quiet}>
        {say('changed', { entry: label, from: text(from), to: text(to) })}
      </div>
    )
  })
}
