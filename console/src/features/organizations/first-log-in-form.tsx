import { needsIndustry } from '@qingtuan/domain/organizations/first-log-in'
import { readShortName } from '@qingtuan/domain/organizations/full-name'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import { INDUSTRIES } from '@qingtuan/domain/shared/code-tables/industry'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Button, Form, Input, Select } from 'antd'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { NewPasswordFields } from '../../shared/password/new-password-fields.tsx'
import { personalWords } from '../../shared/password/personal-words.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import type { MyOrganization } from '../../shared/session/me.ts'
import { SmsCodeField } from '../../shared/sms-code/sms-code-field.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { forgetCompletionDraft, useCompletionDraft } from './completion-draft.ts'
import { firstLogInTexts } from './first-log-in-texts.ts'
import { FullNameField } from './full-name-field.tsx'
import { nameBase } from './name-base.ts'
import { useCompletion } from './queries.ts'
import styles from './register-form.module.css'

const FIELDS = [
  'fullName',
  'shortName',
  'industry',
  'secretaryName',
  'contactName',
  'contactPhone',
  'smsCode',
  'password',
] as const

const FIELD_OF_CODE = {
  'organization.fullNameInvalid': 'fullName',
  'organization.fullNameTaken': 'fullName',
  phone: 'contactPhone',
  smsCode: 'smsCode',
  password: 'password',
} as const

interface Entries extends Record<Exclude<(typeof FIELDS)[number], 'industry' | 'password'>, string> {
  readonly industry?: IndustryCode
  readonly password?: string
}

interface FirstLogInFormProps {
  readonly organization: MyOrganization
  readonly passwordDue: boolean
}

export function FirstLogInForm({ organization, passwordDue }: FirstLogInFormProps) {
  const say = useTexts(firstLogInTexts)
  const [form] = Form.useForm<Entries & { passwordAgain?: string }>()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const complete = useCompletion(() => forgetCompletionDraft(organization.id))
  const kept = useCompletionDraft(organization.id, form)
  const submit = ({ passwordAgain: _, ...entries }: Entries & { passwordAgain?: string }) => {
    refusal.clear()
    complete.mutate(entries, { onError: refusal.show })
  }
  const { fullName, shortName, contactName, kind } = organization
  return (
    <Form
      form={form}
      name="first-log-in"
      layout="vertical"
      requiredMark={false}
      initialValues={{ fullName, shortName, contactName, ...kept }}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <FullNameField kind={kind} base={nameBase(fullName)} />
      <OrganizationFields industryNeeded={needsIndustry(kind)} />
      <ContactFields />
      {passwordDue && <PasswordFields userName={organization.userName} />}
      <Button type="primary" htmlType="submit" size="large" block loading={complete.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}

function OrganizationFields({ industryNeeded }: { readonly industryNeeded: boolean }) {
  const say = useTexts(firstLogInTexts)
  const { locale } = useLocale()
  const required = useRequired()
  const rule = useRule()
  const options = INDUSTRIES.map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh }))
  const industry = say(industryNeeded ? 'industry' : 'industryOptional')
  return (
    <>
      <Form.Item
        label={say('shortName')}
        name="shortName"
        rules={[required(say('shortName')), rule(readShortName)]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item
        label={industry}
        name="industry"
        rules={industryNeeded ? [required(say('industry'), 'choose')] : []}
      >
        <Select
          options={options}
          placeholder={say('industryHint')}
          allowClear={!industryNeeded}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    </>
  )
}

function ContactFields() {
  const say = useTexts(firstLogInTexts)
  const required = useRequired()
  const rule = useRule()
  return (
    <>
      <div className={styles.pair}>
        <Form.Item
          label={say('secretaryName')}
          name="secretaryName"
          rules={[required(say('secretaryName')), rule(readPersonName)]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item
          label={say('contactName')}
          name="contactName"
          rules={[required(say('contactName')), rule(readPersonName)]}
        >
          <Input maxLength={50} autoComplete="name" />
        </Form.Item>
      </div>
      <Form.Item
        label={say('contactPhone')}
        name="contactPhone"
        rules={[required(say('contactPhone')), rule(readPhone)]}
      >
        <Input type="tel" maxLength={40} autoComplete="tel" />
      </Form.Item>
      <SmsCodeField name="smsCode" purpose="completeOrganization" phoneField="contactPhone" />
    </>
  )
}

function PasswordFields({ userName }: { readonly userName: string }) {
  const say = useTexts(firstLogInTexts)
  const phone: string = Form.useWatch('contactPhone') ?? ''
  const shortName: string = Form.useWatch('shortName') ?? ''
  return (
    <>
      <p className={styles.due}>{say('passwordDue')}</p>
      <NewPasswordFields
        personal={personalWords({ userName, phone, shortName })}
        labels={{ next: say('password'), again: say('passwordAgain') }}
      />
    </>
  )
}
