import { RowOutcomes } from '../../shared/list/row-outcomes.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseOutcome } from './queries.ts'

/** What became of each case. */
export function CaseOutcomes({ outcomes }: { readonly outcomes: readonly CaseOutcome[] }) {
  const say = useTexts(numberCasesTexts)
  return (
    <RowOutcomes
      outcomes={outcomes}
      subject={say('number')}
      nameOf={({ number }) => <span className={styles.number}>{number ?? say('unknownRow')}</span>}
      summary={(counts) => say('resultsSummary', counts)}
    />
  )
}
