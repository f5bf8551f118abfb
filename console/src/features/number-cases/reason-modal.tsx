import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { REMARK_BOUNDS } from '@qingtuan/domain/shared/remark'
import { Form, Input, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { numberCasesTexts } from './number-cases-texts.ts'

interface ReasonModalProps {
  readonly title: string
  readonly text: string
  readonly label: string
  readonly button: string
  /** The refusal that speaks of the reason. */
  readonly code: RefusalCode
  readonly isPending: boolean
  readonly onReason: (reason: string, onError: (error: unknown) => void) => void
  readonly onClose: () => void
}

/** One reason, and what follows from it. */
export function ReasonModal(props: ReasonModalProps) {
  const { title, text, label, button, code, isPending, onReason, onClose } = props
  const say = useTexts(numberCasesTexts)
  const [form] = Form.useForm<{ reason?: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { [code]: 'reason' as const })
  const submit = ({ reason }: { reason?: string }) => {
    refusal.clear()
    onReason(reason ?? '', refusal.show)
  }
  return (
    <Modal
      open
      title={title}
      okText={button}
      cancelText={say('cancel')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="number-reason" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <p>{text}</p>
        <Form.Item name="reason" label={label} extra={say('reasonHint')}>
          <Input.TextArea rows={3} maxLength={REMARK_BOUNDS.maximum} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
