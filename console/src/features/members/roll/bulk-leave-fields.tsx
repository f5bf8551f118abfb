import { LEAVE_REASON_WORDS } from '@qingtuan/contract/members/cells'
import { REASONS_WITH_NOTE } from '@qingtuan/domain/members/leaving'
import type { LeaveReason } from '@qingtuan/domain/members/status'
import { LEAVE_REASONS } from '@qingtuan/domain/members/status'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Form, Input, Select } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { bulkTexts } from './bulk-texts.ts'

export interface LeaveEntries {
  readonly reason?: LeaveReason
  readonly leftOn?: string
  readonly note?: string
}

/** As the server reads them. */
export function leavingOf({ reason = 'withdrawn', leftOn, note }: LeaveEntries) {
  return { reason, leftOn: leftOn ?? toShanghaiDate(new Date()), ...(note ? { note } : {}) }
}

/** Why and when they leave, alike for all. */
export function BulkLeaveFields() {
  const say = useTexts(bulkTexts)
  const required = useRequired()
  const { locale } = useLocale()
  const reason = Form.useWatch<LeaveReason | undefined>('reason')
  const needsNote = reason !== undefined && REASONS_WITH_NOTE.includes(reason)
  const today = toShanghaiDate(new Date())
  const options = LEAVE_REASONS.map((value) => ({
    value,
    label: LEAVE_REASON_WORDS[value][locale === 'en' ? 1 : 0],
  }))
  return (
    <>
      <Form.Item name="reason" label={say('reason')} rules={[required(say('reason'), 'choose')]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="leftOn" label={say('leftOn')} initialValue={today} rules={[required(say('leftOn'))]}>
        <Input type="date" max={today} />
      </Form.Item>
      <Form.Item name="note" label={say('note')} rules={needsNote ? [required(say('note'))] : []}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </>
  )
}
