import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { usePhoneChangedTexts } from './phone-changed-texts.ts'

/** FAQ M1: the way back for a member whose phone and password are both gone. */
export function PhoneChangedPage() {
  const t = usePhoneChangedTexts()
  return (
    <Page title={t('title')} back="/log-in">
      <section className="card stack">
        <p>{t('intro')}</p>
        <ol className="way">
          <li>{t('register')}</li>
          <li>{t('told')}</li>
          <li>{t('appeal')}</li>
        </ol>
        <p className="weak">{t('straight')}</p>
        <p className="weak">{t('still')}</p>
        <NextSteps
          isMain
          steps={[
            { label: t('start'), to: '/register' },
            { label: t('toAppeal'), to: '/appeal' },
            { label: t('follow'), to: '/appeal/follow' },
            { label: t('forgotten'), to: '/reset-password' },
          ]}
        />
      </section>
    </Page>
  )
}
