import { FEEDBACK_TEXT_BOUNDS } from '@qingtuan/domain/feedback/words'
import { App, Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { feedbackTexts } from './feedback-texts.ts'
import { useReopen } from './queries.ts'

/** Says that an answer does not help. */
export function ReopenForm({ id, until }: { readonly id: string; readonly until: string }) {
  const say = useTexts(feedbackTexts)
  const { message } = App.useApp()
  const required = useRequired()
  const [form] = Form.useForm<{ text: string }>()
  const refusal = useFormRefusal(form, ['text'] as const, { 'feedback.textRequired': 'text' })
  const reopen = useReopen(() => void message.success(say('reopenedDone')))
  const submit = ({ text }: { text: string }) => {
    refusal.clear()
    reopen.mutate({ id, text }, { onError: refusal.show })
  }
  return (
    <Form form={form} name="reopen" layout="vertical" onFinish={submit}>
      <RefusalAlert error={refusal.error} />
      <Form.Item
        name="text"
        label={say('reopenLabel')}
        extra={say('reopenHint', { day: until })}
        rules={[required(say('reopenLabel'))]}
      >
        <Input.TextArea rows={3} maxLength={FEEDBACK_TEXT_BOUNDS.maximum} showCount />
      </Form.Item>
      <Button htmlType="submit" loading={reopen.isPending}>
        {say('reopen')}
      </Button>
    </Form>
  )
}
