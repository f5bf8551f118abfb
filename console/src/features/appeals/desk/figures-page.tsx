import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Form, Input } from 'antd'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { SearchForm } from '../../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { FigureCards, FigureTables } from './figure-parts.tsx'
import { figuresTexts } from './figures-texts.ts'
import { periodOf, periodReaders } from './period.ts'
import { PeriodTabs } from './period-tabs.tsx'
import { useFigures } from './queries.ts'

/** How many appeals came, what became of them, and how long it took. */
export default function FiguresPage() {
  const say = useTexts(figuresTexts)
  const { filter, change } = useUrlFilter(periodReaders, '/figures')
  const { from, to } = periodOf(filter, toShanghaiDate(new Date()))
  const figures = useFigures(from, to)
  return (
    <Page title={say('title')} lead={say('lead', { from, to })}>
      <Section>
        <PeriodTabs filter={filter} />
        {filter.period === 'own' && (
          <SearchForm
            name="period"
            filter={{ from, to }}
            onSearch={(days) => change({ ...days, period: 'own' })}
          >
            <Form.Item name="from" label={say('from')}>
              <Input type="date" min="2020-01-01" max="2099-12-31" />
            </Form.Item>
            <Form.Item name="to" label={say('to')}>
              <Input type="date" min="2020-01-01" max="2099-12-31" />
            </Form.Item>
          </SearchForm>
        )}
        {figures.isPending && <Loading />}
        {figures.error && <Failure error={figures.error} onRetry={() => void figures.refetch()} />}
        {figures.data?.received === 0 && <p role="status">{say('empty')}</p>}
        {figures.data && <FigureCards figures={figures.data} />}
      </Section>
      {figures.data && <FigureTables figures={figures.data} />}
    </Page>
  )
}
