import { Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './review-fields.module.css'
import { reviewTexts } from './review-texts.ts'

const LONGEST = 200
const CANNED = ['canned1', 'canned2', 'canned3'] as const

/** Why it goes back: typed, or one of the usual reasons to start from. */
export function ReasonField() {
  const say = useTexts(reviewTexts)
  const required = useRequired()
  const form = Form.useFormInstance()
  const fill = (reason: string) => {
    form.setFieldValue('reason', reason)
    void form.validateFields(['reason'])
  }
  return (
    <>
      <Form.Item
        name="reason"
        label={say('reasonLabel')}
        rules={[
          required(say('reasonLabel')),
          { min: 2, message: say('reasonHint'), validateTrigger: 'onSubmit' },
        ]}
        extra={say('reasonHint')}
      >
        <Input.TextArea rows={3} maxLength={LONGEST} showCount />
      </Form.Item>
      <div className={styles.canned}>
        {CANNED.map((key) => (
          <Button key={key} size="small" onClick={() => fill(say(key))}>
            {say(key)}
          </Button>
        ))}
      </div>
    </>
  )
}

interface NoteFieldProps {
  /** How many of the applications need the note; 0 makes it optional. */
  readonly needed: number
}

export function NoteField({ needed }: NoteFieldProps) {
  const say = useTexts(reviewTexts)
  const required = useRequired()
  return (
    <Form.Item
      className={styles.note ?? ''}
      name="note"
      label={say(needed > 0 ? 'noteRequired' : 'noteOptional')}
      rules={needed > 0 ? [required(say('note'))] : []}
      extra={needed > 1 ? say('needNote', { count: needed }) : null}
    >
      <Input.TextArea rows={2} maxLength={LONGEST} showCount />
    </Form.Item>
  )
}
