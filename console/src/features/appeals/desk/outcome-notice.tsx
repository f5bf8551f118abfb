import { Button } from 'antd'
import { Link } from 'react-router'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { caseTexts } from './case-texts.ts'
import { decisionTexts } from './decision-texts.ts'
import { KeyHint } from './shortcut-help.tsx'
import type { Outcome } from './use-case-acts.ts'
import type { useNextCase } from './use-next-case.ts'

interface OutcomeNoticeProps {
  readonly outcome: Outcome
  readonly next: ReturnType<typeof useNextCase>
}

/** What has just been done, and the way to the next case. */
export function OutcomeNotice({ outcome, next }: OutcomeNoticeProps) {
  const say = useTexts(decisionTexts)
  const sayCase = useTexts(caseTexts)
  return (
    <div className={styles.outcome}>
      <strong role="status">{say(`done.${outcome}`)}</strong>
      <RefusalAlert error={next.error} />
      <span className={styles.buttons}>
        <Button autoFocus type="primary" loading={next.isPending} onClick={next.take} aria-keyshortcuts="n">
          {sayCase('next')} <KeyHint of="N" />
        </Button>
        <Link to="/">{sayCase('back')}</Link>
      </span>
    </div>
  )
}
