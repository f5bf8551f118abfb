import { normaliseRegistrationCode } from '@qingtuan/domain/organizations/registration-code'
import { Button, Form, Input } from 'antd'
import { useEffect, useRef } from 'react'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { CheckedCode } from './queries.ts'
import { useCodeCheck } from './queries.ts'
import { registerTexts } from './register-texts.ts'

interface CodeStepProps {
  /** From the QR code’s link; checked without a click. */
  readonly presetCode: string
  readonly onChecked: (checked: CheckedCode) => void
}

export function CodeStep({ presetCode, onChecked }: CodeStepProps) {
  const say = useTexts(registerTexts)
  const [form] = Form.useForm<{ code: string }>()
  const required = useRequired()
  const rule = useRule()
  const refusal = useFormRefusal(form, ['code'] as const, { registrationCode: 'code' })
  const check = useCodeCheck(onChecked)
  const submit = ({ code }: { code: string }) => {
    refusal.clear()
    const read = normaliseRegistrationCode(code)
    check.mutate(read.ok ? read.value : code, { onError: refusal.show })
  }
  const begun = useRef(false)
  useEffect(() => {
    if (!presetCode || begun.current) return
    begun.current = true
    form.submit()
  }, [presetCode, form])
  return (
    <Form
      form={form}
      name="registration-code"
      layout="vertical"
      size="large"
      requiredMark={false}
      initialValues={{ code: presetCode }}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <Form.Item
        label={say('code')}
        name="code"
        extra={say('codeHint')}
        rules={[required(say('code')), rule(normaliseRegistrationCode)]}
      >
        <Input autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item>
        <Button type="primary" htmlType="submit" loading={check.isPending}>
          {say('check')}
        </Button>
      </Form.Item>
      <p>{say('askSuperior')}</p>
    </Form>
  )
}
