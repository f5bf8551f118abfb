import { Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'

const LONGEST = 200

interface WordsFieldProps {
  readonly name: 'reason' | 'statement'
  readonly label: string
  readonly hint: string
}

/** A reason or a statement: 2 to 200 characters that others read. */
export function WordsField({ name, label, hint }: WordsFieldProps) {
  const required = useRequired()
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[required(label), { min: 2, message: hint, validateTrigger: 'onSubmit' }]}
      extra={hint}
    >
      <Input.TextArea rows={3} maxLength={LONGEST} showCount />
    </Form.Item>
  )
}
