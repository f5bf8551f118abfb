import { Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { wholeNumber } from '../../shared/list/url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ChildReturns } from './child-returns.tsx'
import { FiguresTabs } from './figures-tabs.tsx'
import { OneReturn } from './one-return.tsx'
import { useReturns } from './queries.ts'
import styles from './returns.module.css'
import { returnsTexts } from './returns-texts.ts'

/** 年报: one’s own frozen figures year by year, and those of the organizations below. */
export default function ReturnsPage() {
  const say = useTexts(returnsTexts)
  const { id, kind } = useMyOrganization()
  const asked = wholeNumber(useParams().year ?? '')
  const returns = useReturns(id)
  const years = returns.data?.items.map(({ year }) => year) ?? []
  const year = asked ?? years[0]
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FiguresTabs />
      {returns.isPending && <Loading />}
      {returns.error && <Failure error={returns.error} onRetry={() => void returns.refetch()} />}
      {returns.data && years.length === 0 && (
        <Section>
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('empty')} />
        </Section>
      )}
      {years.length > 0 && (
        <nav className={styles.years} aria-label={say('years')}>
          {years.map((one) => (
            <Link
              key={one}
              to={`/figures/returns/${one}`}
              className={styles.year}
              aria-current={one === year ? 'page' : undefined}
            >
              {say('year', { year: one })}
            </Link>
          ))}
        </nav>
      )}
      {year !== undefined && years.length > 0 && <OneReturn organizationId={id} year={year} />}
      {year !== undefined && years.length > 0 && kind !== 'branch' && (
        <ChildReturns organizationId={id} year={year} />
      )}
    </Page>
  )
}
