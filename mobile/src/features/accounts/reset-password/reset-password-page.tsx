import { useState } from 'react'
import { Link } from 'react-router'
import { Page } from '../../../shared/page/page.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { useTravel } from '../../../shared/session/travel.ts'
import { ResetPasswordForm } from './reset-password-form.tsx'
import { useResetPasswordTexts } from './texts.ts'

/** FAQ M14: by SMS code. The phone typed elsewhere is here already, and goes on to the log-in page. */
export function ResetPasswordPage() {
  const t = useResetPasswordTexts()
  const travel = useTravel()
  const [donePhone, setDonePhone] = useState<string | null>(null)
  if (donePhone !== null) {
    const next = { label: t('logIn'), to: '/log-in', state: { phone: donePhone } }
    return (
      <Page title={t('title')}>
        <Empty title={t('doneTitle')} text={t('done')} nextSteps={[next]} />
      </Page>
    )
  }
  return (
    <Page title={t('title')} back="/log-in">
      <p className="weak">{t('intro')}</p>
      <ResetPasswordForm phone={travel.phone ?? ''} onDone={setDonePhone} />
      <nav className="links">
        <Link to="/phone-changed">{t('phoneChanged')}</Link>
      </nav>
    </Page>
  )
}
