import { App } from 'antd'
import { useTexts } from '../../shared/texts/texts.ts'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CorrectionDetail } from './queries.ts'
import { useReturnCorrection } from './queries.ts'
import { ReasonModal } from './reason-modal.tsx'

interface ReturnCorrectionProps {
  readonly correction: CorrectionDetail
  readonly onClose: () => void
}

export function ReturnCorrection({ correction, onClose }: ReturnCorrectionProps) {
  const say = useTexts(numberCasesTexts)
  const { message } = App.useApp()
  const giveBack = useReturnCorrection(() => {
    void message.success(say('returnedDone'))
    onClose()
  })
  return (
    <ReasonModal
      title={say('returnTitle')}
      text={say('returnText')}
      label={say('returnReason')}
      button={say('return')}
      code="numberCorrection.reasonRequired"
      isPending={giveBack.isPending}
      onReason={(reason, onError) => giveBack.mutate({ id: correction.id, reason }, { onError })}
      onClose={onClose}
    />
  )
}
