import { refusalOf } from '@qingtuan/contract/client'
import { App, Modal } from 'antd'
import { ReportNumber } from '../../shared/number-report/report-number.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CorrectionDetail } from './queries.ts'
import { useApproveCorrection } from './queries.ts'

interface ReviewProps {
  readonly correction: CorrectionDetail
  readonly onClose: () => void
}

export function ApproveCorrection({ correction, onClose }: ReviewProps) {
  const say = useTexts(numberCasesTexts)
  const { message } = App.useApp()
  const { id, name, memberId, presentNumber: present, memberNumber: wanted } = correction
  const approval = useApproveCorrection(() => {
    void message.success(say('approvedDone'))
    onClose()
  })
  const isOccupied = refusalOf(approval.error)?.code === 'memberNumber.occupied'
  return (
    <Modal
      open
      title={say('approveTitle')}
      okText={say('approve')}
      cancelText={say('cancel')}
      confirmLoading={approval.isPending}
      onOk={() => approval.mutate({ id })}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={approval.error}>
        {isOccupied && (
          <ReportNumber number={wanted} claimant={{ kind: 'member', id: memberId, name }} onDone={onClose} />
        )}
      </RefusalAlert>
      <p>{say('approveText', { name, present, wanted })}</p>
    </Modal>
  )
}
