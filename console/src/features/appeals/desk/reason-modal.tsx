import { Form, Modal } from 'antd'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { decisionTexts } from './decision-texts.ts'
import type { ReasonDraft } from './kept-draft.ts'
import type { Reason } from './reason-fields.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { useShortcuts } from './use-shortcuts.ts'

interface ReasonModalProps<R extends Reason> {
  readonly title: string
  readonly lead: string
  readonly okText: string
  readonly reasons: readonly R[]
  readonly start: ReasonDraft
  readonly isPending: boolean
  readonly onChange: (draft: ReasonDraft) => void
  readonly onSend: (
    reason: { reason: R; text?: string },
    answer: { onError: (error: unknown) => void },
  ) => void
  readonly onClose: () => void
}

/** A canned reason by its number, and the reviewer’s own words; what is typed stays when the window is closed. */
export function ReasonModal<R extends Reason>(props: ReasonModalProps<R>) {
  const { reasons, isPending, onSend } = props
  const say = useTexts(decisionTexts)
  const [form] = Form.useForm<{ reason: R | ''; text?: string }>()
  const { error, show, clear } = useFormRefusal(form, ['text'] as const, { 'appeal.reasonRequired': 'text' })
  const choose = (reason: R) => {
    form.setFieldsValue({ reason })
    props.onChange({ reason, text: form.getFieldValue('text') ?? '' })
    const field = reason === 'other' ? 'text' : 'reason'
    form.focusField(field)
  }
  const numbers = reasons.map((reason, index) => [String(index + 1), () => choose(reason)] as const)
  useShortcuts({ ...Object.fromEntries(numbers), Enter: form.submit })
  const send = ({ reason, text }: { reason: R | ''; text?: string }) => {
    if (reason === '' || isPending) return
    clear()
    onSend({ reason, ...(text?.trim() ? { text: text.trim() } : {}) }, { onError: show })
  }
  return (
    <Modal
      open
      title={props.title}
      okText={props.okText}
      cancelText={say('cancel')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={props.onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={error} />
      <p>{props.lead}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={props.start}
        onValuesChange={(_, { reason, text }) => props.onChange({ reason, text: text ?? '' })}
        onFinish={send}
      >
        <ReasonFields reasons={reasons} onConfirm={form.submit} />
      </Form>
    </Modal>
  )
}
