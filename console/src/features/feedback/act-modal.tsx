import { FEEDBACK_TEXT_BOUNDS } from '@qingtuan/domain/feedback/words'
import { App, Form, Input, Modal, Select } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { feedbackTexts } from './feedback-texts.ts'
import { useAct, useCanned } from './queries.ts'

interface ActModalProps {
  readonly act: 'answer' | 'escalate' | 'resolve'
  readonly id: string
  readonly onClose: () => void
}

const DONE = { answer: 'answeredDone', escalate: 'escalatedDone', resolve: 'resolvedDone' } as const
const TITLE = { answer: 'answer', escalate: 'escalateTitle', resolve: 'resolveTitle' } as const
const WHAT = { answer: 'answerHint', escalate: 'escalateText', resolve: 'resolveText' } as const
const LABEL = { answer: 'answerLabel', escalate: 'escalateLabel', resolve: 'escalateLabel' } as const

/** An answer, or an act with a remark; what follows from it is said before. */
export function ActModal({ act, id, onClose }: ActModalProps) {
  const say = useTexts(feedbackTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<{ text?: string }>()
  const refusal = useFormRefusal(form, ['text'] as const, { 'feedback.textRequired': 'text' })
  const carryOut = useAct(act, () => {
    void message.success(say(DONE[act]))
    onClose()
  })
  const submit = ({ text = '' }: { text?: string }) => {
    refusal.clear()
    carryOut.mutate({ id, text }, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say(TITLE[act])}
      okText={say(act)}
      cancelText={say('cancel')}
      confirmLoading={carryOut.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="feedback-act" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <p>{say(WHAT[act])}</p>
        {act === 'answer' && <Canned onChoose={(text) => form.setFieldsValue({ text })} />}
        <Form.Item name="text" label={say(LABEL[act])}>
          <Input.TextArea rows={5} maxLength={FEEDBACK_TEXT_BOUNDS.maximum} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}

/** A kept answer goes into the field, where it can be changed. */
function Canned({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const say = useTexts(feedbackTexts)
  const { data } = useCanned()
  if (!data || data.items.length === 0) return null
  return (
    <Form.Item label={say('useCanned')} htmlFor="canned-answer">
      <Select
        id="canned-answer"
        options={data.items.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(chosen: string) => onChoose(data.items.find(({ id }) => id === chosen)?.text ?? '')}
      />
    </Form.Item>
  )
}
