import { maskPhone } from '@qingtuan/domain/shared/phone'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { useMe } from '../../../shared/session/me.ts'
import { noProof } from './arrival.ts'
import { PhoneForm } from './phone-form.tsx'
import { isProven, openStep, pathOf } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import { useFiling } from './use-filing.ts'

/** The new phone, proven by its code; skipped while a proof is there. */
export function PhoneStep() {
  const t = useFilingTexts()
  const filing = useFiling()
  const navigate = useNavigate()
  const isLoggedIn = Boolean(useMe().data)
  if (!isProven(filing)) {
    return (
      <>
        <p className="weak">{t('phoneIntro')}</p>
        {isLoggedIn ? <p className="notice">{t('phoneOwn')}</p> : null}
        <PhoneForm />
      </>
    )
  }
  return (
    <section className="card stack">
      <p>{t('proven', { phone: maskPhone(filing.draft.phone) })}</p>
      <Button block color="primary" size="large" onClick={() => navigate(pathOf(openStep(filing)))}>
        {t('next')}
      </Button>
      <button type="button" className="link" onClick={() => filing.prove(noProof)}>
        {t('otherPhone')}
      </button>
    </section>
  )
}
