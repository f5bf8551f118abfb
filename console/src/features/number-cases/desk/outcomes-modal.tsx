import { Button, Modal } from 'antd'
import { useTexts } from '../../../shared/texts/texts.ts'
import { CaseOutcomes } from '../case-outcomes.tsx'
import type { CaseOutcome } from '../queries.ts'
import { numberDeskTexts } from './desk-texts.ts'

interface OutcomesModalProps {
  readonly outcomes: readonly CaseOutcome[]
  readonly onClose: () => void
}

export function OutcomesModal({ outcomes, onClose }: OutcomesModalProps) {
  const say = useTexts(numberDeskTexts)
  return (
    <Modal
      open
      title={say('results')}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <CaseOutcomes outcomes={outcomes} />
    </Modal>
  )
}
