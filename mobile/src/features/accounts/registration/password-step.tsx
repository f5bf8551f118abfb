import { NewPasswordFields } from '../../../shared/new-password/new-password-fields.tsx'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { UserNameBeside } from '../../../shared/new-password/user-name-beside.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useRegistration } from './draft.ts'
import { RegistrationFailure } from './registration-failure.tsx'
import { useRegistrationTexts } from './texts.ts'
import { useRegister } from './use-register.ts'

export function PasswordStep() {
  const t = useRegistrationTexts()
  const tn = useNewPasswordTexts()
  const { draft } = useRegistration()
  const { form, check, failed, register, pending, failure } = useRegister()
  const sendsTo = draft.identity === 'member' ? draft.organization : null
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(register)} noValidate>
      <UserNameBeside phone={draft.provenPhone} />
      <NewPasswordFields
        label={tn('setPassword')}
        password={form.field('password')}
        again={form.field('again')}
        check={check}
        failed={failed}
      />
      {sendsTo ? <p className="weak">{t('sendTo', { organization: sendsTo.shortName })}</p> : null}
      <RegistrationFailure failure={failure} />
      <SubmitButton pending={pending}>{t('register')}</SubmitButton>
    </form>
  )
}
