import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readShortName } from '@qingtuan/domain/organizations/full-name'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Button, Form, Input } from 'antd'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Facts } from '../../shared/look/facts.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { KindTag } from '../../shared/organization/kind-tag.tsx'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { NewPasswordFields } from '../../shared/password/new-password-fields.tsx'
import { personalWords } from '../../shared/password/personal-words.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { FullNameField } from './full-name-field.tsx'
import { nameBase } from './name-base.ts'
import type { CheckedCode, RegisteredOrganization } from './queries.ts'
import { useRegistration } from './queries.ts'
import styles from './register-form.module.css'
import { registerTexts } from './register-texts.ts'

const FIELDS = ['userName', 'password', 'fullName', 'shortName', 'contactName', 'contactPhone'] as const

type Entries = Record<(typeof FIELDS)[number], string>

const FIELD_OF_CODE = {
  userName: 'userName',
  password: 'password',
  'organization.fullNameInvalid': 'fullName',
  'organization.fullNameTaken': 'fullName',
  personName: 'contactName',
  phone: 'contactPhone',
} as const

interface RegisterFormProps {
  readonly checked: CheckedCode
  readonly onOtherCode: () => void
  readonly onRegistered: (registered: RegisteredOrganization) => void
}

export function RegisterForm({ checked, onOtherCode, onRegistered }: RegisterFormProps) {
  const say = useTexts(registerTexts)
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const register = useRegistration(onRegistered)
  const submit = ({ userName, password, fullName, shortName, contactName, contactPhone }: Entries) => {
    refusal.clear()
    const entries = { userName, password, fullName, shortName, contactName, contactPhone }
    register.mutate({ registrationCode: checked.code, ...entries }, { onError: refusal.show })
  }
  return (
    <>
      <CodeFacts checked={checked} onOtherCode={onOtherCode} />
      <Form form={form} name="register-organization" layout="vertical" requiredMark={false} onFinish={submit}>
        <RefusalAlert error={refusal.error}>
          <Button size="small" onClick={onOtherCode}>
            {say('otherCode')}
          </Button>
        </RefusalAlert>
        <FullNameField kind={checked.kind} base={nameBase(checked.superior.fullName)} />
        <NameFields />
        <AccountFields />
        <Button type="primary" htmlType="submit" size="large" block loading={register.isPending}>
          {say('submit')}
        </Button>
      </Form>
    </>
  )
}

function CodeFacts({ checked, onOtherCode }: Pick<RegisterFormProps, 'checked' | 'onOtherCode'>) {
  const say = useTexts(registerTexts)
  return (
    <div className={styles.code}>
      <Facts
        facts={[
          [say('superior'), <OrganizationPlace key="superior" place={checked.superior} />],
          [say('kind'), <KindTag key="kind" kind={checked.kind} />],
          [say('code'), checked.code],
          [say('expires'), dayText(checked.expiresAt)],
        ]}
      />
      <Button size="small" onClick={onOtherCode}>
        {say('otherCode')}
      </Button>
    </div>
  )
}

function NameFields() {
  const say = useTexts(registerTexts)
  const required = useRequired()
  const rule = useRule()
  return (
    <>
      <Form.Item
        label={say('shortName')}
        name="shortName"
        extra={say('shortNameHint')}
        rules={[required(say('shortName')), rule(readShortName)]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item
          label={say('contactName')}
          name="contactName"
          rules={[required(say('contactName')), rule(readPersonName)]}
        >
          <Input maxLength={50} autoComplete="name" />
        </Form.Item>
        <Form.Item
          label={say('contactPhone')}
          name="contactPhone"
          extra={say('contactPhoneHint')}
          rules={[required(say('contactPhone')), rule(readPhone)]}
        >
          <Input type="tel" maxLength={40} autoComplete="tel" />
        </Form.Item>
      </div>
    </>
  )
}

function AccountFields() {
  const say = useTexts(registerTexts)
  const required = useRequired()
  const rule = useRule()
  const userName: string = Form.useWatch('userName') ?? ''
  const phone: string = Form.useWatch('contactPhone') ?? ''
  const shortName: string = Form.useWatch('shortName') ?? ''
  return (
    <>
      <Form.Item
        label={say('userName')}
        name="userName"
        extra={say('userNameHint')}
        rules={[required(say('userName')), rule(readUserName)]}
      >
        <Input maxLength={32} autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <NewPasswordFields
        personal={personalWords({ userName, phone, shortName })}
        labels={{ next: say('password'), again: say('passwordAgain') }}
      />
    </>
  )
}
