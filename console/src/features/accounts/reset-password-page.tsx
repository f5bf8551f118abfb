import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Button, Form, Input } from 'antd'
import { Link, useLocation, useNavigate } from 'react-router'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Gate, GateLinks } from '../../shared/gate/gate.tsx'
import { NewPasswordFields } from '../../shared/password/new-password-fields.tsx'
import { personalWords } from '../../shared/password/personal-words.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { SmsCodeField } from '../../shared/sms-code/sms-code-field.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { readLogInNotice } from './log-in-notice.ts'
import { useOrganizationPasswordReset } from './queries.ts'
import { resetTexts } from './reset-texts.ts'

const FIELDS = ['userName', 'contactPhone', 'code', 'password'] as const

interface Entries {
  readonly userName: string
  readonly contactPhone: string
  readonly code: string
  readonly password: string
}

/** FAQ O7, second way: the organization resets its own password through its contact's phone. */
export default function ResetPasswordPage() {
  const say = useTexts(resetTexts)
  const [form] = Form.useForm<Entries>()
  const navigate = useNavigate()
  const required = useRequired()
  const rule = useRule()
  const known = readLogInNotice(useLocation().state).userName
  const refusal = useFormRefusal(form, FIELDS, {
    userName: 'userName',
    phone: 'contactPhone',
    smsCode: 'code',
    password: 'password',
  })
  const reset = useOrganizationPasswordReset(() =>
    navigate('/log-in', { state: { notice: 'reset', userName: form.getFieldValue('userName') } }),
  )
  const submit = ({ userName, contactPhone, code, password }: Entries) => {
    refusal.clear()
    reset.mutate({ userName, contactPhone, code, password }, { onError: refusal.show })
  }
  const userName: string = Form.useWatch('userName', form) ?? ''
  const phone: string = Form.useWatch('contactPhone', form) ?? ''
  return (
    <Gate title={say('title')} lead={say('lead')}>
      <RefusalAlert error={refusal.error} />
      <Form
        form={form}
        name="reset-password"
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={submit}
        initialValues={{ userName: known }}
      >
        <Form.Item
          label={say('userName')}
          name="userName"
          rules={[required(say('userName')), rule(readUserName)]}
        >
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={80} />
        </Form.Item>
        <Form.Item
          label={say('contactPhone')}
          name="contactPhone"
          rules={[required(say('contactPhone')), rule(readPhone)]}
        >
          <Input type="tel" autoComplete="tel" maxLength={40} />
        </Form.Item>
        <SmsCodeField
          name="code"
          purpose="resetOrganizationPassword"
          phoneField="contactPhone"
          userNameField="userName"
        />
        <NewPasswordFields personal={personalWords({ userName, phone })} />
        <Button type="primary" htmlType="submit" block loading={reset.isPending}>
          {say('submit')}
        </Button>
      </Form>
      <GateLinks notes={[say('noPhone'), say('staff')]}>
        <Link to="/log-in">{say('back')}</Link>
      </GateLinks>
    </Gate>
  )
}
