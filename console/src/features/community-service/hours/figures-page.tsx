import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Select } from 'antd'
import { useSearchParams } from 'react-router'
import { ChartCard } from '../../../shared/chart/chart-card.tsx'
import { barsOption, monthsOption } from '../../../shared/chart/options.ts'
import { PartChoice } from '../../../shared/figure/part-choice.tsx'
import { Totals } from '../../../shared/figure/totals.tsx'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { ShortTable } from '../../../shared/list/short-table.tsx'
import { wholeNumber } from '../../../shared/list/url-filter.ts'
import { Page } from '../../../shared/look/page.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ServiceTabs } from '../projects/service-tabs.tsx'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import { useServiceFigures } from './queries.ts'

const HOUR = 60
const YEARS = 6
type Figures = NonNullable<ReturnType<typeof useServiceFigures>['data']>
type Sums = Figures['total']

/** 社区服务统计: projects, people and hours of a year, with a table behind each picture. */
export default function ServiceFiguresPage() {
  const say = useTexts(hoursTexts)
  const mine = useMyOrganization()
  const [parameters, setParameters] = useSearchParams()
  const present = Number(toShanghaiDate(new Date()).slice(0, 4))
  const year = wholeNumber(parameters.get('year') ?? '') ?? present
  const organizationId = wholeNumber(parameters.get('organizationId') ?? '') ?? mine.id
  const look = (next: { readonly id?: number | undefined; readonly year?: number }) =>
    setParameters(
      addressOf(
        { id: 'id' in next ? (next.id ?? mine.id) : organizationId, year: next.year ?? year },
        mine.id,
      ),
    )
  const figures = useServiceFigures(organizationId, year)
  const years = Array.from({ length: YEARS }, (_, ago) => ({
    value: present - ago,
    label: String(present - ago),
  }))
  return (
    <Page title={say('figuresTitle')} lead={say('figuresLead')}>
      <ServiceTabs present="/community-service/figures" />
      <PartChoice organizationId={organizationId} onPick={(id) => look({ id })}>
        <label htmlFor="year">{say('year')}</label>
        <Select
          id="year"
          value={year}
          options={years}
          onChange={(chosen: number) => look({ year: chosen })}
        />
      </PartChoice>
      {figures.isPending && <Loading />}
      {figures.error && <Failure error={figures.error} onRetry={() => void figures.refetch()} />}
      {figures.data && !figures.error && <Pictures figures={figures.data} onPick={(id) => look({ id })} />}
    </Page>
  )
}

function addressOf({ id, year }: { readonly id: number; readonly year: number }, ownId: number) {
  return { year: String(year), ...(id === ownId ? {} : { organizationId: String(id) }) }
}

interface PicturesProps {
  readonly figures: Figures
  readonly onPick: (organizationId: number) => void
}

function Pictures({ figures, onPick }: PicturesProps) {
  const say = useTexts(hoursTexts)
  const { total, months, parts, own } = figures
  const byHours = parts.toSorted((one, other) => other.minutes - one.minutes)
  const pick = (name: string) => {
    const part = parts.find(({ organization }) => organization.shortName === name)
    if (part) onPick(part.organization.id)
  }
  const columns = [say('projects'), say('people'), say('hours')]
  return (
    <>
      <Totals totals={cellsOf(total).map((count, at) => [columns[at] ?? '', count] as const)} />
      <div className={styles.grid}>
        <ChartCard
          title={say('byMonth')}
          option={
            months.length === 0
              ? null
              : monthsOption(months.map(({ month, minutes }) => ({ label: month, count: minutes / HOUR })))
          }
          table={
            <ShortTable
              label={say('byMonth')}
              columns={[say('month'), ...columns]}
              rows={months.map(({ month, ...sums }) => ({ key: month, cells: [month, ...cellsOf(sums)] }))}
            />
          }
        />
        {byHours.length > 0 && (
          <ChartCard
            title={say('byPart')}
            note={say('pickPart')}
            onPick={pick}
            option={barsOption(
              byHours.slice(0, 20).map(({ organization, minutes }) => ({
                label: organization.shortName,
                count: minutes / HOUR,
              })),
            )}
            table={
              <ShortTable
                label={say('byPart')}
                columns={[say('organization'), ...columns]}
                rows={[
                  { key: 'own', cells: [say('own'), ...cellsOf(own)] },
                  ...byHours.map(({ organization, ...sums }) => ({
                    key: String(organization.id),
                    cells: [organization.shortName, ...cellsOf(sums)],
                  })),
                ]}
              />
            }
          />
        )}
      </div>
    </>
  )
}

function cellsOf({ projects, people, minutes }: Sums): string[] {
  return [projects, people, minutes / HOUR].map((count) => count.toLocaleString('en'))
}
