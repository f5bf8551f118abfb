import '../appeals.css'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { Navigate, useLocation } from 'react-router'
import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { weekdayOf } from '../../../shared/text/dates.ts'
import { useLocale } from '../../../shared/text/i18n.ts'
import { CopyableNumber } from './copyable-number.tsx'
import { useFilingTexts } from './texts.ts'

/** Filed: the number, until when it is decided, and what happens next. */
export function FiledPage() {
  const t = useFilingTexts()
  const locale = useLocale()
  const { state } = useLocation()
  if (typeof state?.number !== 'string') return <Navigate to="/appeal/follow" replace />
  const { number, decideBy, phone } = state as Filed
  const follow = { label: t('seeProgress'), to: '/appeal/follow', state: { number, phone } }
  return (
    <Page title={t('filedTitle')}>
      <section className="card stack">
        <p className="filed-done">✓ {t('filedDone')}</p>
        <CopyableNumber number={number} />
        {decideBy ? (
          <p className="filed-until">
            {t('decideBy', { day: decideBy, weekday: weekdayOf(decideBy, locale) })}
          </p>
        ) : null}
        <h2 className="card-title">{t('whatNext')}</h2>
        <ol className="way">
          <li>{t('nextSms', { phone: maskPhone(phone) })}</li>
          <li>{t('nextReview')}</li>
          <li>{t('nextUpheld')}</li>
          <li>{t('nextDismissed')}</li>
        </ol>
        <NextSteps isMain steps={[follow, { label: t('toLogIn'), to: '/log-in' }]} />
      </section>
    </Page>
  )
}

interface Filed {
  readonly number: string
  readonly decideBy: string | null
  readonly phone: string
}
