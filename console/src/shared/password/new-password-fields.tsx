import type { Audience } from '@qingtuan/domain/accounts/audience'
import { PASSWORD_MINIMUM } from '@qingtuan/domain/accounts/password'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { useSentence } from '../api/problem.ts'
import { useRequired } from '../form/rules.ts'
import { defineTexts, useTexts } from '../texts/texts.ts'
import { measurePassword, usePasswordEstimator } from './meter.ts'
import { PasswordMeter } from './password-meter.tsx'

const texts = defineTexts(
  'new-password',
  { next: '新密码', again: '确认新密码', differs: '两次输入的密码不一致', refused: '请按下面的提示修改' },
  {
    next: 'New password',
    again: 'New password again',
    differs: 'The two passwords differ',
    refused: 'Please change it as said below',
  },
)

interface NewPasswordFieldsProps {
  /** User name and phone: what the server, too, does not want to see in the password. */
  readonly personal: readonly string[]
  /** Whose rule: an organization’s unless told otherwise. */
  readonly audience?: Audience
  readonly labels?: { readonly next: string; readonly again: string }
}

/** A new password and its repetition; the meter is the server's own rule, so what it calls weak is not sent. */
export function NewPasswordFields({ personal, audience, labels }: NewPasswordFieldsProps) {
  const say = useTexts(texts)
  const required = useRequired()
  const sentenceOf = useSentence()
  const rule: Refusal = {
    code: 'password.tooShort',
    facts: { minimum: PASSWORD_MINIMUM[audience ?? 'organization'] },
  }
  const [wanted, setWanted] = useState(false)
  const estimate = usePasswordEstimator(wanted)
  const typed: string = Form.useWatch('password') ?? ''
  const measured = estimate && typed ? measurePassword(typed, personal, estimate, audience) : null
  const label = labels?.next ?? say('next')
  const againLabel = labels?.again ?? say('again')
  // The meter says what is wrong; the same sentence twice would be noise.
  const strongEnough = () =>
    measured && measured.missing.length > 0 ? Promise.reject(new Error(say('refused'))) : Promise.resolve()
  return (
    <>
      <Form.Item
        label={label}
        name="password"
        rules={[required(label), { validator: strongEnough, validateTrigger: 'onSubmit' }]}
        extra={measured ? <PasswordMeter measured={measured} /> : sentenceOf(rule)}
      >
        <Input.Password autoComplete="new-password" maxLength={200} onFocus={() => setWanted(true)} />
      </Form.Item>
      <Form.Item
        label={againLabel}
        name="passwordAgain"
        dependencies={['password']}
        rules={[
          required(label, 'repeat'),
          ({ getFieldValue }) => ({
            validateTrigger: ['onBlur', 'onSubmit'],
            validator: (_, again: string | undefined) =>
              !again || again === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(say('differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  )
}
