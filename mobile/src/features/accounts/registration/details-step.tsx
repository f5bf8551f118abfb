import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { SelectField } from '../../../shared/form/select-field.tsx'
import { TextField } from '../../../shared/form/text-field.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useRegistration } from './draft.ts'
import { PassportFields } from './passport-fields.tsx'
import { RegistrationFailure } from './registration-failure.tsx'
import { useRegistrationTexts } from './texts.ts'
import { readDocument, useDetails } from './use-details.ts'

export function DetailsStep() {
  const t = useRegistrationTexts()
  const { draft } = useRegistration()
  const { form, check, pending, failure } = useDetails()
  const isPassport = draft.documentKind === 'passport'
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(check)} noValidate>
      <TextField
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={120}
        placeholder={t('namePlaceholder')}
        field={form.field('name')}
      />
      <SelectField
        name="documentKind"
        label={t('kind')}
        field={form.field('documentKind')}
        choices={DOCUMENT_KINDS.map((value) => ({ value, label: t(value) }))}
      />
      <TextField
        name="documentNumber"
        label={t('number')}
        autoComplete="off"
        maxLength={60}
        field={form.field('documentNumber')}
        hint={isPassport ? t('passportHint') : <NumberHint />}
      />
      {isPassport ? <PassportFields bornOn={form.field('bornOn')} sex={form.field('sex')} /> : null}
      <RegistrationFailure failure={failure} />
      <SubmitButton pending={pending}>{t('next')}</SubmitButton>
    </form>
  )
}

/** What the number tells, once it is right: the holder sees at once whether it is theirs. */
function NumberHint() {
  const t = useRegistrationTexts()
  const { draft } = useRegistration()
  const document = readDocument(draft)
  if (!document.ok) return <>{t('privacy')}</>
  return <>{t('derived', { bornOn: document.value.bornOn, sex: t(document.value.sex) })}</>
}
