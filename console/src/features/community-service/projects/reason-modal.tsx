import { Form, Input, Modal } from 'antd'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'

interface ReasonModalProps {
  readonly title: string
  /** What follows from it, said before. */
  readonly text: string
  readonly confirm: string
  readonly isSending: boolean
  readonly onSend: (reason: string, onError: (error: unknown) => void) => void
  readonly onClose: () => void
}

/** What people lose needs a reason, which they are told. */
export function ReasonModal({ title, text, confirm, isSending, onSend, onClose }: ReasonModalProps) {
  const say = useTexts(projectTexts)
  const [form] = Form.useForm<{ reason?: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'serviceProject.reasonRequired': 'reason' })
  const submit = ({ reason = '' }: { reason?: string }) => {
    refusal.clear()
    onSend(reason, refusal.show)
  }
  return (
    <Modal
      open
      title={title}
      okText={confirm}
      okButtonProps={{ danger: true }}
      cancelText={say('keep')}
      confirmLoading={isSending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="service-reason" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <p>{text}</p>
        <Form.Item name="reason" label={say('reason')}>
          <Input.TextArea rows={3} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
