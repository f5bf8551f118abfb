import type { Audience } from '@qingtuan/domain/accounts/audience'
import { App, Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { NewPasswordFields } from '../../shared/password/new-password-fields.tsx'
import { personalWords } from '../../shared/password/personal-words.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { usePasswordChange } from './queries.ts'
import { securityTexts } from './security-texts.ts'

const FIELDS = ['current', 'password'] as const

interface Entries {
  readonly current: string
  readonly password: string
}

interface ChangePasswordFormProps {
  readonly userName: string
  readonly audience?: Audience
}

export function ChangePasswordForm({ userName, audience = 'organization' }: ChangePasswordFormProps) {
  const say = useTexts(securityTexts)
  const [form] = Form.useForm<Entries>()
  const { message } = App.useApp()
  const required = useRequired()
  const refusal = useFormRefusal(form, FIELDS, { 'password.wrongCurrent': 'current', password: 'password' })
  const change = usePasswordChange(() => {
    form.resetFields()
    void message.success(say('changed'))
  })
  const submit = ({ current, password }: Entries) => {
    refusal.clear()
    change.mutate({ current, next: password }, { onError: refusal.show })
  }
  return (
    <Form form={form} name="change-password" layout="vertical" requiredMark={false} onFinish={submit}>
      <RefusalAlert error={refusal.error} />
      <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
      <Form.Item label={say('current')} name="current" rules={[required(say('current'))]}>
        <Input.Password autoComplete="current-password" maxLength={1024} />
      </Form.Item>
      <NewPasswordFields personal={personalWords({ userName })} audience={audience} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {say('change')}
      </Button>
    </Form>
  )
}
