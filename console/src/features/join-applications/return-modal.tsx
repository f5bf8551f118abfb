import { App, Form, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { JoinApplicationDetail } from './queries.ts'
import { useReturn } from './queries.ts'
import { ReasonField } from './review-fields.tsx'
import { reviewTexts } from './review-texts.ts'

interface ReturnModalProps {
  readonly application: JoinApplicationDetail
  readonly onClose: () => void
}

export function ReturnModal({ application, onClose }: ReturnModalProps) {
  const say = useTexts(reviewTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'joinApplication.reasonRequired': 'reason' })
  const giveBack = useReturn(() => {
    void message.success(say('returned'))
    onClose()
  })
  const submit = ({ reason }: { reason: string }) => {
    refusal.clear()
    giveBack.mutate({ id: application.id, reason }, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('returnTitle')}
      okText={say('returnButton')}
      cancelText={say('cancel')}
      confirmLoading={giveBack.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="return" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <p>{say('returnText')}</p>
        <ReasonField />
      </Form>
    </Modal>
  )
}
