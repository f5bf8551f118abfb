import { maskPhone } from '@qingtuan/domain/shared/phone'
import { useNavigate } from 'react-router'
import { useRegistration } from './draft.ts'
import { NextButton } from './next-button.tsx'
import { PhoneForm } from './phone-form.tsx'
import { useRegistrationTexts } from './texts.ts'

export function PhoneStep() {
  const t = useRegistrationTexts()
  const { draft, change } = useRegistration()
  const navigate = useNavigate()
  const isProven = draft.phoneProof !== '' && draft.provenPhone === draft.phone
  const invited = draft.invitedTo === '' ? null : <p className="notice">{t('invited')}</p>
  if (!isProven) {
    return (
      <>
        {invited}
        <PhoneForm />
      </>
    )
  }
  return (
    <section className="card stack">
      {invited}
      <p>{t('proven', { phone: maskPhone(draft.phone) })}</p>
      <NextButton onPress={() => navigate('/register/identity')} />
      <button type="button" className="link" onClick={() => change({ phoneProof: '', provenPhone: '' })}>
        {t('otherPhone')}
      </button>
    </section>
  )
}
