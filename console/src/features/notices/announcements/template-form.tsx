import { ANNOUNCEMENT_BOUNDS } from '@qingtuan/domain/notices/announcement'
import { App, Button, Form, Input } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import { Placeholders } from './placeholders.tsx'
import type { Template } from './queries.ts'
import { useAddTemplate, useChangeTemplate } from './queries.ts'

interface TemplateFormProps {
  /** Null for a new one. */
  readonly template: Template | null
  readonly onDone: () => void
}

type Entries = Pick<Template, 'title' | 'text'>

export function TemplateForm({ template, onDone }: TemplateFormProps) {
  const say = useTexts(announcementTexts)
  const { message } = App.useApp()
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['title', 'text'] as const, {
    'announcement.titleInvalid': 'title',
    'announcement.textInvalid': 'text',
  })
  const done = () => {
    void message.success(say('templateSaved'))
    form.resetFields()
    onDone()
  }
  const add = useAddTemplate(done)
  const change = useChangeTemplate(done)
  const submit = (entries: Entries) => {
    refusal.clear()
    if (template) change.mutate({ id: template.id, ...entries }, { onError: refusal.show })
    else add.mutate(entries, { onError: refusal.show })
  }
  return (
    <Form form={form} name="template" layout="vertical" initialValues={template ?? {}} onFinish={submit}>
      <h3 className={styles.heading}>{say(template ? 'templateEdit' : 'templateNew')}</h3>
      <RefusalAlert error={refusal.error} />
      <Form.Item name="title" label={say('subject')} rules={[required(say('subject'))]}>
        <Input maxLength={ANNOUNCEMENT_BOUNDS.title.maximum} autoComplete="off" />
      </Form.Item>
      <Form.Item name="text" label={say('words')} rules={[required(say('words'))]}>
        <Input.TextArea rows={4} maxLength={ANNOUNCEMENT_BOUNDS.text.maximum} />
      </Form.Item>
      <Placeholders />
      <Button type="primary" htmlType="submit" loading={add.isPending || change.isPending}>
        {say('save')}
      </Button>
    </Form>
  )
}
