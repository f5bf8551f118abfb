import { identityNumberTail, normaliseIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { Form } from 'antd'
import { NewPasswordFields } from '../../../shared/password/new-password-fields.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './appeal-page.module.css'
import { appealTexts } from './appeal-texts.ts'
import type { StepProps } from './step.ts'
import { StepButtons } from './step-buttons.tsx'
import { useStepRefusal } from './use-step-refusal.ts'

/** The password is sealed on sending and nobody's until the appeal is upheld (FAQ M3). */
export function PasswordStep({ draft, password, setPassword, refused, go }: StepProps) {
  const say = useTexts(appealTexts)
  const [form] = Form.useForm<{ password: string }>()
  const refusal = useStepRefusal(form, ['password'] as const, { password: 'password' }, refused)
  const personal = [
    draft.phone,
    draft.name,
    identityNumberTail(normaliseIdentityNumber(draft.documentNumber)),
  ]
  return (
    <Form
      form={form}
      name="appeal-password"
      layout="vertical"
      requiredMark={false}
      initialValues={password ? { password, passwordAgain: password } : {}}
      onFinish={(entries) => {
        setPassword(entries.password)
        go('check')
      }}
    >
      <p className={styles.lead}>{say('passwordLead')}</p>
      <RefusalAlert error={refusal.error} />
      <input type="text" name="username" autoComplete="username" value={draft.phone} readOnly hidden />
      <NewPasswordFields
        personal={personal}
        audience="person"
        labels={{ next: say('newPassword'), again: say('passwordAgain') }}
      />
      <StepButtons onBack={() => go('photos')} />
    </Form>
  )
}
