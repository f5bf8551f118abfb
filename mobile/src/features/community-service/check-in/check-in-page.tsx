import '../service-hours.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { useScanAnswers, useWaitingScans } from '../../../shared/check-in/use-scans.ts'
import { keepScan } from '../../../shared/check-in/waiting-scan.ts'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { ScanButton } from '../../../shared/scan/scan-button.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { readCheckInAddress } from './read-code.ts'
import { ScanAnswers } from './scan-answers.tsx'
import { ShortCodeForm } from './short-code-form.tsx'
import { useCheckInTexts } from './texts.ts'
import { TodayCard } from './today-card.tsx'

/** 签到签退: scan, or type the short code; what waits for a network, and what became of it. */
export function CheckInPage() {
  const t = useCheckInTexts()
  const waiting = useWaitingScans()
  const answers = useScanAnswers()
  const accountId = useMe().data?.accountId ?? null
  const today = useQuery({ ...queries.communityService.today.queryOptions(), staleTime: 0 })
  const words = {
    title: t('scanTitle'),
    aim: t('scanAim'),
    refused: t('scanRefused'),
    foreign: t('scanForeign'),
  }
  return (
    <Page title={t('title')} back="/service">
      <ScanAnswers waiting={waiting} answers={answers} />
      <section className="card stack">
        <p className="weak">{t('intro')}</p>
        <ScanButton
          label={t('scan')}
          words={words}
          read={readCheckInAddress}
          onRead={(token) => keepScan(token, accountId)}
        />
        <ShortCodeForm />
      </section>
      <h2 className="section-title">{t('today')}</h2>
      <Asked query={today}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('todayNone')} />
          ) : (
            items.map((item) => <TodayCard key={item.project.id} item={item} />)
          )
        }
      </Asked>
      <Link className="link" to="/service/hours">
        {t('hours')}
      </Link>
    </Page>
  )
}
