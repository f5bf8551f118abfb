import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { useLogInTexts } from './texts.ts'

/** FAQ M1: the way back for a member whose phone and password are both gone. */
export function PhoneChangedPage() {
  const t = useLogInTexts()
  return (
    <Page title={t('changedTitle')} back="/log-in">
      <section className="card stack">
        <p>{t('changedIntro')}</p>
        <ol className="way">
          <li>{t('changedRegister')}</li>
          <li>{t('changedTold')}</li>
          <li>{t('changedContact')}</li>
        </ol>
        <p className="weak">{t('changedStill')}</p>
        <NextSteps
          isMain
          steps={[
            { label: t('changedStart'), to: '/register' },
            { label: t('forgotten'), to: '/reset-password' },
          ]}
        />
      </section>
    </Page>
  )
}
