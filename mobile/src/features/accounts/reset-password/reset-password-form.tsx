import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { NewPasswordFields } from '../../../shared/new-password/new-password-fields.tsx'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { useResetPasswordTexts } from './texts.ts'
import type { ResetPasswordProps } from './use-reset-password.ts'
import { useResetPassword } from './use-reset-password.ts'

export function ResetPasswordForm(props: ResetPasswordProps) {
  const t = useResetPasswordTexts()
  const tn = useNewPasswordTexts()
  const { form, entries, check, failed, reset, submission, answer } = useResetPassword(props)
  const { failure } = answer
  const isUnknown = failure?.kind === 'refusal' && failure.refusal.code === 'phone.unknown'
  const register = { label: t('register'), to: '/register', state: { phone: entries.phone } }
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(reset)} noValidate>
      <PhoneField field={form.field('phone')} />
      <SmsCodeField
        purpose="resetPassword"
        phone={entries.phone}
        field={form.field('code')}
        onFailed={answer.onFailed}
      />
      <NewPasswordFields
        label={tn('newPassword')}
        password={form.field('password')}
        again={form.field('again')}
        check={check}
        failed={failed}
      />
      <FailureNotice failure={failure} nextSteps={isUnknown ? [register] : []} />
      <SubmitButton pending={submission.pending}>{t('reset')}</SubmitButton>
    </form>
  )
}
