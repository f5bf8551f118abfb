import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import type { InputRef } from 'antd'
import { Button, Form, Input } from 'antd'
import { useRef } from 'react'
import { useRequired } from '../form/rules.ts'
import { useTexts } from '../texts/texts.ts'
import styles from './sms-code-field.module.css'
import { smsCodeTexts } from './sms-code-texts.ts'
import { useSmsCodeRequest } from './use-sms-code-request.ts'

interface SmsCodeFieldProps {
  readonly name: string
  readonly purpose: SmsCodePurpose
  /** Fields that must be right before a code can be asked for. */
  readonly phoneField: string
  readonly userNameField?: string
}

/** An SMS code with the button that asks for it; the button counts down until the next may be asked for. */
export function SmsCodeField({ name, purpose, phoneField, userNameField }: SmsCodeFieldProps) {
  const say = useTexts(smsCodeTexts)
  const required = useRequired()
  const form = Form.useFormInstance()
  const { request, left, status } = useSmsCodeRequest()
  const fields = userNameField ? [userNameField, phoneField] : [phoneField]
  const ask = async () => {
    if (!(await areRight(form, fields))) return false
    const userName: string | undefined = userNameField && form.getFieldValue(userNameField)
    request.mutate({ purpose, phone: form.getFieldValue(phoneField), ...(userName ? { userName } : {}) })
    return true
  }
  const digits = { pattern: /^\s*\d{6}\s*$/, message: say('sixDigits'), validateTrigger: 'onSubmit' }
  return (
    <Form.Item
      label={say('label')}
      name={name}
      rules={[required(say('label')), digits]}
      extra={<span role="status">{status}</span>}
    >
      <CodeInput onAsk={ask} left={left} busy={request.isPending} />
    </Form.Item>
  )
}

async function areRight(form: ReturnType<typeof Form.useFormInstance>, fields: readonly string[]) {
  try {
    await form.validateFields([...fields])
    return true
  } catch {
    const first = fields.find((field) => form.getFieldError(field).length > 0)
    if (first) form.scrollToField(first, { focus: true, block: 'center' })
    return false
  }
}

interface CodeInputProps {
  readonly onAsk: () => Promise<boolean>
  readonly left: number
  readonly busy: boolean
  /** Given by the form. */
  readonly id?: string
  readonly value?: string
  readonly onChange?: (event: React.ChangeEvent<HTMLInputElement>) => void
}

function CodeInput({ onAsk, left, busy, ...field }: CodeInputProps) {
  const say = useTexts(smsCodeTexts)
  const input = useRef<InputRef>(null)
  const ask = async () => {
    if (await onAsk()) input.current?.focus()
  }
  return (
    <div className={styles.row}>
      <Input {...field} ref={input} inputMode="numeric" autoComplete="one-time-code" maxLength={8} />
      <Button onClick={ask} loading={busy} disabled={left > 0}>
        {left > 0 ? say('again', { seconds: left }) : say('get')}
      </Button>
    </div>
  )
}
