import { refusalOf } from '@qingtuan/contract/client'
import { App, Form, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { ReportNumber } from '../../shared/number-report/report-number.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { JoinApplicationDetail } from './queries.ts'
import { useApproval } from './queries.ts'
import { NoteField } from './review-fields.tsx'
import { reviewTexts } from './review-texts.ts'

interface ReviewModalProps {
  readonly application: JoinApplicationDetail
  readonly onClose: () => void
}

export function ApproveModal({ application, onClose }: ReviewModalProps) {
  const say = useTexts(reviewTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<{ note?: string }>()
  const refusal = useFormRefusal(form, ['note'] as const, { 'joinApplication.noteRequired': 'note' })
  const approval = useApproval(() => {
    void message.success(say('approved'))
    onClose()
  })
  const { id, name, place, remarks, memberNumber } = application
  const isOccupied = refusalOf(refusal.error)?.code === 'memberNumber.occupied'
  const submit = ({ note }: { note?: string }) => {
    refusal.clear()
    approval.mutate({ id, ...(note ? { note } : {}) }, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('approveTitle')}
      okText={say('approveButton')}
      cancelText={say('cancel')}
      confirmLoading={approval.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="approve" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error}>
          {isOccupied && memberNumber !== null && (
            <ReportNumber
              number={memberNumber}
              claimant={{ kind: 'joinApplication', id, name }}
              onDone={onClose}
            />
          )}
        </RefusalAlert>
        <p>{say('approveText', { name, organization: place.shortName })}</p>
        <NoteField needed={remarks.includes('joinedAtThirteen') ? 1 : 0} />
      </Form>
    </Modal>
  )
}
