import { ANNOUNCEMENT_BOUNDS } from '@qingtuan/domain/notices/announcement'
import { Checkbox, Form, Input, Select } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import { Placeholders } from './placeholders.tsx'
import { useTemplates } from './queries.ts'

interface WordFieldsProps {
  /** The words of a template have been put in; the form does not report that itself. */
  readonly onTemplate: () => void
}

/** What is told: typed, or from a template and then changed. */
export function WordFields({ onTemplate }: WordFieldsProps) {
  const say = useTexts(announcementTexts)
  const required = useRequired()
  return (
    <fieldset className={styles.group}>
      <TemplateChoice onTemplate={onTemplate} />
      <Form.Item name="title" label={say('subject')} rules={[required(say('subject'))]}>
        <Input maxLength={ANNOUNCEMENT_BOUNDS.title.maximum} showCount autoComplete="off" />
      </Form.Item>
      <Form.Item name="words" label={say('words')} rules={[required(say('words'))]}>
        <Input.TextArea rows={7} maxLength={ANNOUNCEMENT_BOUNDS.text.maximum} showCount />
      </Form.Item>
      <Placeholders />
      <Form.Item name="asksReceipt" valuePropName="checked" noStyle>
        <Checkbox>{say('asksReceipt')}</Checkbox>
      </Form.Item>
    </fieldset>
  )
}

/** Nothing where none are kept. */
function TemplateChoice({ onTemplate }: WordFieldsProps) {
  const say = useTexts(announcementTexts)
  const form = Form.useFormInstance()
  const templates = useTemplates().data?.items ?? []
  if (templates.length === 0) return null
  const use = (id: string | undefined) => {
    const chosen = templates.find((template) => template.id === id)
    if (!chosen) return
    form.setFieldsValue({ title: chosen.title, words: chosen.text })
    onTemplate()
  }
  return (
    <Form.Item label={say('useTemplate')} htmlFor="announcement_template">
      <Select
        id="announcement_template"
        allowClear
        placeholder={say('noTemplate')}
        onChange={use}
        options={templates.map(({ id, title }) => ({ value: id, label: title }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  )
}
