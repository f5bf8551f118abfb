import '../service-hours.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { queries } from '../../../shared/api/client.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Empty, Loading } from '../../../shared/page/states.tsx'
import { Certificates } from './certificates.tsx'
import { HoursEntry } from './hours-entry.tsx'
import type { MyHours } from './my-hours.ts'
import { useHoursTexts } from './texts.ts'

/** 我的服务时长: in all, the stars, every entry of the ledger, certificates. Open to everybody: it is one’s own record. */
export function HoursPage() {
  const t = useHoursTexts()
  const hours = useInfiniteQuery(
    queries.communityService.myHours.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { cursor } : {}),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  )
  const first = hours.data?.pages[0]
  const items = hours.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={t('title')} back="/service">
      {hours.isPending ? <Loading /> : null}
      <FailureNotice failure={hours.error ? failureOf(hours.error) : null} />
      {first ? <Total hours={first} /> : null}
      {first && items.length === 0 ? <Empty title={t('none')} text={t('noneText')} /> : null}
      {items.length > 0 ? (
        <section className="card" aria-label={t('entries')}>
          <h2 className="card-title">{t('entries')}</h2>
          {items.map((entry) => (
            <HoursEntry key={entry.id} entry={entry} />
          ))}
          {hours.hasNextPage ? (
            <Button
              block
              fill="none"
              loading={hours.isFetchingNextPage}
              onClick={() => void hours.fetchNextPage()}
            >
              {t('more')}
            </Button>
          ) : null}
        </section>
      ) : null}
      {first ? <Certificates hasHours={first.totalMinutes > 0} /> : null}
    </Page>
  )
}

const MINUTES = 60

function Total({ hours: { totalMinutes, stars, nextStarAt } }: { readonly hours: MyHours }) {
  const t = useHoursTexts()
  const next =
    nextStarAt === null
      ? t('allStars')
      : t('next', { hours: (nextStarAt - totalMinutes) / MINUTES, stars: stars + 1 })
  return (
    <section className="card" aria-label={t('total')}>
      <p className="weak">{t('total')}</p>
      <p className="hours-total">{t('hours', { hours: totalMinutes / MINUTES })}</p>
      <p>
        <span aria-hidden="true">
          {'★'.repeat(stars)}
          {'☆'.repeat(5 - stars)}
        </span>{' '}
        {stars === 0 ? t('noStars') : t('stars', { stars })}
      </p>
      <p className="weak">{next}</p>
      <p className="weak">{t('starsSource')}</p>
    </section>
  )
}
