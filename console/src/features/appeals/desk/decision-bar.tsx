import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useSentence } from '../../../shared/api/problem.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { caseTexts } from './case-texts.ts'
import styles from './decision.module.css'
import type { Decision } from './decision.ts'
import { decisionTexts } from './decision-texts.ts'
import type { AppealCase } from './queries.ts'
import { KeyHint } from './shortcut-help.tsx'
import type { CaseActs } from './use-case-acts.ts'

interface DecisionBarProps {
  readonly appeal: AppealCase
  readonly release: CaseActs['release']
  readonly onRelease: () => void
  readonly onDecide: (decision: Decision) => void
}

/** The acts that will work, and why the case cannot be upheld now. */
export function DecisionBar({ appeal, release, onRelease, onDecide }: DecisionBarProps) {
  const say = useTexts(decisionTexts)
  const sayCase = useTexts(caseTexts)
  const sentenceOf = useSentence()
  const bar = useRef<HTMLElement>(null)
  const { may, upholdRefusal, reading } = appeal
  const agrees = reading?.agrees ?? false
  // An agreeing reading takes its fields away; the focus goes on to what is likely next.
  useEffect(() => {
    if (agrees) bar.current?.querySelector<HTMLElement>('[data-decides]')?.focus()
  }, [agrees])
  return (
    <section ref={bar} className={styles.decision} aria-label={say('decide')}>
      <RefusalAlert error={release.error} />
      {upholdRefusal && (
        <p className={styles.refusal}>{say('notYet', { reason: sentenceOf({ code: upholdRefusal }) })}</p>
      )}
      <span className={styles.buttons}>
        {may.uphold && (
          <Button data-decides type="primary" onClick={() => onDecide('uphold')} aria-keyshortcuts="u">
            {say('uphold')} <KeyHint of="U" />
          </Button>
        )}
        {may.dismiss && (
          <Button data-decides onClick={() => onDecide('dismiss')} aria-keyshortcuts="d">
            {say('dismiss')} <KeyHint of="D" />
          </Button>
        )}
        {may.askPhotos && (
          <Button onClick={() => onDecide('askPhotos')} aria-keyshortcuts="p">
            {say('askPhotos')} <KeyHint of="P" />
          </Button>
        )}
        {may.release && (
          <Button type="text" loading={release.isPending} onClick={onRelease} aria-keyshortcuts="l">
            {sayCase('release')} <KeyHint of="L" />
          </Button>
        )}
      </span>
    </section>
  )
}
