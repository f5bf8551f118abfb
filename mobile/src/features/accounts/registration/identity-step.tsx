import { REGISTERED_IDENTITIES } from '@qingtuan/domain/accounts/identity'
import { useNavigate } from 'react-router'
import { ChoiceField } from '../../../shared/form/choice-field.tsx'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useRegistration } from './draft.ts'
import { useRegistrationTexts } from './texts.ts'

/** 我是团员, 我是团干部, 我不是团员. */
export function IdentityStep() {
  const t = useRegistrationTexts()
  const { draft, change } = useRegistration()
  const navigate = useNavigate()
  const form = useForm({
    entries: { identity: draft.identity },
    change: ({ identity }) =>
      change({ identity: REGISTERED_IDENTITIES.find((known) => known === identity) ?? '' }),
    judge: ({ identity }) => complaintsOf({ identity: identity === '' ? t('identityMissing') : null }),
  })
  const next = () => navigate('/register/details')
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(next)} noValidate>
      <ChoiceField
        name="identity"
        label={t('identity')}
        field={form.field('identity')}
        choices={REGISTERED_IDENTITIES.map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Hint`),
        }))}
      />
      <SubmitButton pending={false}>{t('next')}</SubmitButton>
    </form>
  )
}
