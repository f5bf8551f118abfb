import { useSentence } from '../../shared/api/problem.ts'
import { Badge } from '../../shared/look/badge.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './bulk.module.css'
import type { Outcome } from './queries.ts'
import { reviewTexts } from './review-texts.ts'

/** What became of each row; those that failed come first, with their reasons. */
export function BulkOutcome({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const say = useTexts(reviewTexts)
  const sayMember = useTexts(memberTexts)
  const sentenceOf = useSentence()
  const done = outcomes.filter((outcome) => outcome.done).length
  const sorted = outcomes.toSorted((a, b) => Number(a.done) - Number(b.done))
  return (
    <>
      <p role="status">{say('resultsSummary', { done, failed: outcomes.length - done })}</p>
      <section className={styles.scroll} aria-label={say('results')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{sayMember('name')}</th>
              <th scope="col">{say('result')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, name, refusal }) => (
              <tr key={id}>
                <td>
                  {name ? (
                    <a href={`/join-applications/${id}`} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                  ) : (
                    say('unknownRow')
                  )}
                </td>
                <td>{refusal ? sentenceOf(refusal) : <Badge tone="good">{say('done')}</Badge>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
