import { useSentence } from '../../shared/api/problem.ts'
import { Badge } from '../../shared/look/badge.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseOutcome } from './queries.ts'

/** What became of each case; those that failed come first, with their reasons. */
export function CaseOutcomes({ outcomes }: { readonly outcomes: readonly CaseOutcome[] }) {
  const say = useTexts(numberCasesTexts)
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
              <th scope="col">{say('number')}</th>
              <th scope="col">{say('result')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, number, refusal }) => (
              <tr key={id}>
                <td className={styles.number}>{number ?? say('unknownRow')}</td>
                <td>{refusal ? sentenceOf(refusal) : <Badge tone="good">{say('done')}</Badge>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
