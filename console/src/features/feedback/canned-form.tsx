import { FEEDBACK_TEXT_BOUNDS } from '@qingtuan/domain/feedback/words'
import { App, Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './feedback.module.css'
import { feedbackTexts } from './feedback-texts.ts'
import type { CannedAnswer } from './queries.ts'
import { useAddCanned, useChangeCanned } from './queries.ts'

interface CannedFormProps {
  /** Null for a new one. */
  readonly answer: CannedAnswer | null
  readonly onDone: () => void
}

type Entries = Pick<CannedAnswer, 'title' | 'text'>

export function CannedForm({ answer, onDone }: CannedFormProps) {
  const say = useTexts(feedbackTexts)
  const { message } = App.useApp()
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['title', 'text'] as const, { 'feedback.textRequired': 'text' })
  const done = () => {
    void message.success(say('saved'))
    form.resetFields()
    onDone()
  }
  const add = useAddCanned(done)
  const change = useChangeCanned(done)
  const submit = (entries: Entries) => {
    refusal.clear()
    if (answer) change.mutate({ id: answer.id, ...entries }, { onError: refusal.show })
    else add.mutate(entries, { onError: refusal.show })
  }
  return (
    <Form form={form} name="canned" layout="vertical" initialValues={answer ?? {}} onFinish={submit}>
      <h3 className={styles.heading}>{say(answer ? 'edit' : 'cannedNew')}</h3>
      <RefusalAlert error={refusal.error} />
      <Form.Item name="title" label={say('cannedTitle')} rules={[required(say('cannedTitle'))]}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="text" label={say('cannedText')} rules={[required(say('cannedText'))]}>
        <Input.TextArea rows={3} maxLength={FEEDBACK_TEXT_BOUNDS.maximum} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending || change.isPending}>
        {say('save')}
      </Button>
    </Form>
  )
}
