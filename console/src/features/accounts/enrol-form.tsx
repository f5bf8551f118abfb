import { Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Facts } from '../../shared/look/facts.tsx'
import { NewPasswordFields } from '../../shared/password/new-password-fields.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { AuthenticatorStep } from './authenticator-step.tsx'
import styles from './enrol-page.module.css'
import { enrolTexts } from './enrol-texts.ts'
import type { Enrolment } from './queries.ts'
import { useEnrolling } from './queries.ts'

const FIELDS = ['password', 'code'] as const
const FIELD_OF_CODE = { password: 'password', 'logIn.secondFactorWrong': 'code' } as const

interface EnrolFormProps {
  readonly token: string
  readonly enrolment: Enrolment
  readonly onDone: (userName: string) => void
}

/** Password and authenticator of somebody who begins to work for the site. */
export function EnrolForm({ token, enrolment, onDone }: EnrolFormProps) {
  const say = useTexts(enrolTexts)
  const { name, userName, role } = enrolment
  const [form] = Form.useForm<{ password: string; code: string }>()
  const required = useRequired()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const enrolling = useEnrolling(() => onDone(userName))
  const submit = ({ password, code }: { password: string; code: string }) => {
    refusal.clear()
    enrolling.mutate({ token, password, code: code.replaceAll(/\s/g, '') }, { onError: refusal.show })
  }
  const sixDigits = { pattern: /^\s*(?:\d\s*){6}$/, message: say('sixDigits'), validateTrigger: 'onSubmit' }
  return (
    <Form form={form} name="enrol" layout="vertical" requiredMark={false} onFinish={submit}>
      <Facts
        facts={[
          [say('name'), name],
          [say('userName'), userName],
          [say('role'), say(role)],
        ]}
      />
      <h2 className={styles.heading}>{say('passwordStep')}</h2>
      <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
      <NewPasswordFields
        personal={[userName, name]}
        audience="staff"
        labels={{ next: say('password'), again: say('passwordAgain') }}
      />
      <AuthenticatorStep enrolment={enrolment} />
      <Form.Item
        label={say('code')}
        name="code"
        extra={say('codeHint')}
        rules={[required(say('code')), sixDigits]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} className={styles.code ?? ''} />
      </Form.Item>
      <RefusalAlert error={refusal.error} />
      <Button type="primary" htmlType="submit" size="large" loading={enrolling.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}
