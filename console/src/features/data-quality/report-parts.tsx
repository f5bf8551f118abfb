import { useState } from 'react'
import { Link } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { Report, ReportKey } from './campaign-queries.ts'
import { useCampaignsHere, useReported } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'
import { dataQualityTexts } from './data-quality-texts.ts'
import { useLabels } from './labels.ts'

const STILL = { isFetching: false, error: null, refetch: () => undefined }
const COUNTED = ['all', 'fixed', 'accepted', 'explained', 'open'] as const

export function ProgressTable({ report }: { readonly report: Report }) {
  const say = useTexts(campaignTexts)
  const sayQuality = useTexts(dataQualityTexts)
  const { checkOf } = useLabels()
  const { base } = useCampaignsHere()
  const counted = COUNTED.map((key) => ({ title: say(key), dataIndex: key, align: 'right' as const }))
  const checks = report.byCheck.map((row) => ({ ...row, id: row.check }))
  return (
    <>
      <Section title={say('byCheck')}>
        <DataTable
          rows={checks}
          reading={STILL}
          columns={[
            {
              title: say('checks'),
              key: 'check',
              render: ({ check }: (typeof checks)[number]) => checkOf(check),
            },
            ...counted,
          ]}
        />
      </Section>
      {report.byChild.length > 0 && (
        <Section title={say(report.organization ? 'byChild' : 'byTop')}>
          <DataTable
            rows={report.byChild}
            reading={STILL}
            columns={[
              {
                title: sayQuality('organization'),
                key: 'name',
                render: ({ id, shortName }: Report['byChild'][number]) => (
                  <Link to={`${base}/${report.id}?organizationId=${id}`}>{shortName}</Link>
                ),
              },
              ...counted,
            ]}
          />
        </Section>
      )}
    </>
  )
}

export function Occupied({ report }: { readonly report: Report }) {
  const say = useTexts(campaignTexts)
  const sayQuality = useTexts(dataQualityTexts)
  if (report.occupiedNumbers.length === 0) return null
  return (
    <Section title={say('occupied')}>
      <DataTable
        rows={report.occupiedNumbers.map((row) => ({ ...row, id: `${row.number}/${row.organization}` }))}
        reading={STILL}
        columns={[
          { title: say('number'), dataIndex: 'number' },
          { title: sayQuality('organization'), dataIndex: 'organization' },
        ]}
      />
    </Section>
  )
}

export function NotMended(key: ReportKey) {
  const say = useTexts(campaignTexts)
  const sayQuality = useTexts(dataQualityTexts)
  const { checkOf, stateOf } = useLabels()
  const [trail, go] = useState<readonly string[]>([])
  const reported = useReported(key, trail.at(-1))
  type Row = NonNullable<typeof reported.data>['items'][number]
  const paging = {
    isFirst: trail.length === 0,
    next: (cursor: string) => go([...trail, cursor]),
    previous: () => go(trail.slice(0, -1)),
  }
  return (
    <Section title={say('notMended')}>
      <DataTable
        rows={reported.data?.items}
        reading={reported}
        empty={say('allMended')}
        columns={[
          { title: sayQuality('organization'), dataIndex: 'organization' },
          { title: sayQuality('member'), key: 'member', render: ({ member }: Row) => member?.name ?? '–' },
          { title: say('number'), key: 'number', render: ({ member }: Row) => member?.memberNumber ?? '–' },
          { title: sayQuality('check'), key: 'check', render: ({ check }: Row) => checkOf(check) },
          { title: sayQuality('state'), key: 'state', render: ({ outcome }: Row) => stateOf(outcome) },
          {
            title: sayQuality('reason'),
            key: 'reason',
            render: ({ explanation }: Row) => explanation ?? '–',
          },
        ]}
      />
      {reported.data && (
        <Pager count={reported.data.items.length} nextCursor={reported.data.nextCursor} paging={paging} />
      )}
    </Section>
  )
}
