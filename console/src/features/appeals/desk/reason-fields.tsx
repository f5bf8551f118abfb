import type { DismissalReason, PhotoRequestReason } from '@qingtuan/domain/appeals/reason'
import { REASON_TEXT_BOUNDS } from '@qingtuan/domain/appeals/reason'
import { Form, Input, Radio } from 'antd'
import type { KeyboardEvent } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './decision.module.css'
import { decisionTexts } from './decision-texts.ts'

export type Reason = DismissalReason | PhotoRequestReason

interface ReasonFieldsProps {
  readonly reasons: readonly Reason[]
  readonly onConfirm: () => void
}

/** The canned reasons with their number keys; the own words are needed for the last of them alone. */
export function ReasonFields({ reasons, onConfirm }: ReasonFieldsProps) {
  const say = useTexts(decisionTexts)
  const form = Form.useFormInstance()
  const isOther = Form.useWatch('reason', form) === 'other'
  const confirm = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onConfirm()
  }
  const tooShort = {
    validateTrigger: 'onSubmit',
    validator: (_: unknown, text = '') => {
      const { length } = text.trim()
      const isRight = length === 0 ? !isOther : length >= REASON_TEXT_BOUNDS.minimum
      return isRight ? Promise.resolve() : Promise.reject(new Error(say('textTooShort')))
    },
  }
  return (
    <>
      <Form.Item
        name="reason"
        label={say('reason')}
        rules={[{ required: true, message: say('chooseReason') }]}
      >
        <Radio.Group className={styles.reasons}>
          {reasons.map((reason, index) => (
            <Radio key={reason} value={reason} autoFocus={index === 0}>
              <kbd className={styles.kbd}>{index + 1}</kbd> {say(reason)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="text"
        label={say(isOther ? 'textRequired' : 'textOptional')}
        required={isOther}
        rules={[tooShort]}
      >
        <Input.TextArea
          rows={3}
          maxLength={REASON_TEXT_BOUNDS.maximum}
          showCount
          aria-keyshortcuts="Control+Enter"
          onKeyDown={confirm}
        />
      </Form.Item>
    </>
  )
}
