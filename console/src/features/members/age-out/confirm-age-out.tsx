import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useSentence } from '../../../shared/api/problem.ts'
import { Badge } from '../../../shared/look/badge.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './age-out.module.css'
import { ageOutTexts } from './age-out-texts.ts'
import type { AgeOutRow, Outcome } from './queries.ts'
import { useAgeOutConfirmation } from './queries.ts'

interface ConfirmAgeOutProps {
  readonly rows: readonly AgeOutRow[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Exactly whom it concerns, then what became of each. */
export function ConfirmAgeOut({ rows: chosen, onClose, onDone }: ConfirmAgeOutProps) {
  const say = useTexts(ageOutTexts)
  const [rows] = useState(chosen)
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null)
  const stepUp = useStepUp()
  const confirmation = useAgeOutConfirmation()
  const act = () =>
    confirmation.mutate(
      { ids: rows.map(({ id }) => id) },
      {
        onSuccess: ({ items }) => {
          setOutcomes(items)
          onDone()
        },
        onError: (failure) => void stepUp.asks(failure, act),
      },
    )
  if (outcomes) return <Outcomes outcomes={outcomes} onClose={onClose} />
  return (
    <Modal
      open
      title={say('confirmTitle', { count: rows.length })}
      okText={say('confirm')}
      cancelText={say('cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={confirmation.isPending}
      onOk={act}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={isStepUp(confirmation.error) ? null : confirmation.error} />
      <p>{say('confirmText')}</p>
      <ul className={styles.people}>
        {rows.map(({ id, name, dueOn }) => (
          <li key={id}>{say('person', { name, dueOn })}</li>
        ))}
      </ul>
      {stepUp.modal}
    </Modal>
  )
}

interface OutcomesProps {
  readonly outcomes: readonly Outcome[]
  readonly onClose: () => void
}

function Outcomes({ outcomes, onClose }: OutcomesProps) {
  const say = useTexts(ageOutTexts)
  const sentenceOf = useSentence()
  const done = outcomes.filter((outcome) => outcome.done).length
  return (
    <Modal
      open
      title={say('results')}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <p role="status">{say('summary', { done, failed: outcomes.length - done })}</p>
      <ul className={styles.people}>
        {outcomes.map(({ id, name, refusal }) => (
          <li key={id}>
            {name ?? say('unknown')}{' '}
            {refusal ? sentenceOf(refusal) : <Badge tone="good">{say('done')}</Badge>}
          </li>
        ))}
      </ul>
    </Modal>
  )
}
