import { IdentityEntriesFields } from '../../../shared/identity-entries/identity-entries-fields.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useRegistration } from './draft.ts'
import { RegistrationFailure } from './registration-failure.tsx'
import { useRegistrationTexts } from './texts.ts'
import { useDetails } from './use-details.ts'

export function DetailsStep() {
  const t = useRegistrationTexts()
  const { draft } = useRegistration()
  const { form, check, pending, failure } = useDetails()
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(check)} noValidate>
      <IdentityEntriesFields draft={draft} form={form} />
      <RegistrationFailure failure={failure} />
      <SubmitButton pending={pending}>{t('next')}</SubmitButton>
    </form>
  )
}
