import type { Check } from '@qingtuan/domain/data-quality/check'
import { CHECKS } from '@qingtuan/domain/data-quality/check'
import { CAMPAIGN_DAYS, TITLE_BOUNDS } from '@qingtuan/domain/data-quality/rectification'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { App, Checkbox, Form, Input, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useCampaignsHere, useStart } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'
import styles from './data-quality.module.css'
import { useLabels } from './labels.ts'

interface Entries {
  readonly title?: string
  readonly checks?: Check[]
  readonly deadline?: string
  readonly note?: string
}

const FIELD_OF_CODE = {
  'rectification.titleInvalid': 'title',
  'rectification.checksMissing': 'checks',
  'rectification.deadlineInvalid': 'deadline',
} as const

export function StartModal({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(campaignTexts)
  const { isCity } = useCampaignsHere()
  const { checkOf } = useLabels()
  const { message } = App.useApp()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['title', 'checks', 'deadline'] as const, FIELD_OF_CODE)
  const start = useStart(() => {
    void message.success(say('started'))
    onClose()
  })
  const today = toShanghaiDate(new Date())
  const [least, most] = [addDays(today, CAMPAIGN_DAYS.least), addDays(today, CAMPAIGN_DAYS.most)]
  const send = ({ title = '', checks = [], deadline = least, note }: Entries) => {
    refusal.clear()
    start.mutate({ title, checks, deadline, ...(note ? { note } : {}) }, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('startTitle')}
      okText={say('submit')}
      cancelText={say('cancel')}
      confirmLoading={start.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      width={640}
    >
      <Form
        form={form}
        name="start-rectification"
        layout="vertical"
        initialValues={{ deadline: addDays(today, 30) }}
        onFinish={send}
      >
        <RefusalAlert error={refusal.error} />
        <p className={styles.state}>{say(isCity ? 'cityStartText' : 'startText')}</p>
        <Form.Item name="title" label={say('title')}>
          <Input maxLength={TITLE_BOUNDS.maximum} />
        </Form.Item>
        <Form.Item name="checks" label={say('checks')}>
          <Checkbox.Group options={CHECKS.map((check) => ({ value: check, label: checkOf(check) }))} />
        </Form.Item>
        <Form.Item name="deadline" label={say('deadline')}>
          <Input type="date" min={least} max={most} />
        </Form.Item>
        <Form.Item name="note" label={say('note')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
