import { PasswordField } from '../../../shared/form/password-field.tsx'
import { NewPasswordFields } from '../../../shared/new-password/new-password-fields.tsx'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useMeTexts } from '../me/texts.ts'
import { useChangePassword } from './use-change-password.ts'

export function ChangePasswordForm({ onDone }: { readonly onDone: () => void }) {
  const t = useMeTexts()
  const tn = useNewPasswordTexts()
  const { form, check, failed, submit, pending, failure } = useChangePassword(onDone)
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(submit)} noValidate>
      <PasswordField
        name="present"
        label={t('present')}
        autoComplete="current-password"
        field={form.field('present')}
      />
      <NewPasswordFields
        label={tn('newPassword')}
        password={form.field('password')}
        again={form.field('again')}
        check={check}
        failed={failed}
      />
      <FailureNotice failure={failure} />
      <SubmitButton pending={pending}>{t('changePassword')}</SubmitButton>
    </form>
  )
}
