import { useSentence } from '../../shared/api/problem.ts'
import { Badge } from '../../shared/look/badge.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './archivals.module.css'
import { floatingTexts } from './floating-texts.ts'
import type { Invited } from './queries.ts'

/** What became of each; those who were not invited come first, with the reason. */
export function InviteOutcome({ invited }: { readonly invited: Invited }) {
  const say = useTexts(floatingTexts)
  const sayMember = useTexts(memberTexts)
  const sentenceOf = useSentence()
  const { items, organization } = invited
  const done = items.filter((item) => item.done).length
  const sorted = items.toSorted((a, b) => Number(a.done) - Number(b.done))
  return (
    <>
      <p role="status">
        {say('resultsSummary', { done, failed: items.length - done, branch: organization.shortName })}
      </p>
      <table className={styles.effects}>
        <thead>
          <tr>
            <th scope="col">{sayMember('name')}</th>
            <th scope="col">{say('result')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, name, refusal }) => (
            <tr key={id}>
              <th scope="row">{name ?? say('unknownRow')}</th>
              <td>{refusal ? sentenceOf(refusal) : <Badge tone="good">{say('done')}</Badge>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
