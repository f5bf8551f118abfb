import { Button } from 'antd'
import { useSentence } from '../../../shared/api/problem.ts'
import { Badge } from '../../../shared/look/badge.tsx'
import { useCopy } from '../../../shared/look/use-copy.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import type { Outcome } from './queries.ts'
import styles from './roll.module.css'

/** What became of each; those that failed come first, with their reasons. */
export function BulkOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const say = useTexts(bulkTexts)
  const sentenceOf = useSentence()
  const copy = useCopy()
  const done = outcomes.filter((outcome) => outcome.done).length
  const sorted = outcomes.toSorted((a, b) => Number(a.done) - Number(b.done))
  const nameOf = ({ name }: Outcome) => name ?? say('unknownRow')
  const resultOf = ({ refusal }: Outcome) => (refusal ? sentenceOf(refusal) : say('done'))
  const text = sorted.map((outcome) => `${nameOf(outcome)}\t${resultOf(outcome)}`).join('\n')
  return (
    <>
      <p role="status">{say('summary', { done, failed: outcomes.length - done })}</p>
      <section className={styles.scroll} aria-label={say('results')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('result')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((outcome) => (
              <tr key={outcome.id}>
                <td>{nameOf(outcome)}</td>
                <td>{outcome.done ? <Badge tone="good">{say('done')}</Badge> : resultOf(outcome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button size="small" onClick={() => void copy(text)}>
        {say('copy')}
      </Button>
    </>
  )
}
