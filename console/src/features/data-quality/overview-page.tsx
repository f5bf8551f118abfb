import { Empty } from 'antd'
import { Link } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { DataQualityTabs } from './data-quality-tabs.tsx'
import { dataQualityTexts } from './data-quality-texts.ts'
import { useLabels } from './labels.ts'
import type { Overview } from './queries.ts'
import { useOverview } from './queries.ts'

/** What is to be mended in one’s subtree: by check, and by direct child. */
export default function DataQualityPage() {
  const say = useTexts(dataQualityTexts)
  const { id, kind } = useMyOrganization()
  const overview = useOverview(id)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <DataQualityTabs />
      {overview.isPending && <Loading />}
      {overview.error && <Failure error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data?.byCheck.length === 0 && (
        <Section>
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('none')} />
        </Section>
      )}
      {overview.data && overview.data.byCheck.length > 0 && (
        <>
          <ByCheck overview={overview.data} reading={overview} />
          {kind !== 'branch' && <ByChild overview={overview.data} reading={overview} />}
        </>
      )}
    </Page>
  )
}

interface PartProps {
  readonly overview: Overview
  readonly reading: { isFetching: boolean; error: unknown; refetch: () => unknown }
}

const right = { align: 'right' as const }

function ByCheck({ overview, reading }: PartProps) {
  const say = useTexts(dataQualityTexts)
  const { checkOf } = useLabels()
  const rows = overview.byCheck.map((row) => ({ ...row, id: row.check }))
  return (
    <Section title={say('byCheck')}>
      <DataTable
        rows={rows}
        reading={reading}
        columns={[
          {
            title: say('check'),
            key: 'check',
            render: ({ check }: (typeof rows)[number]) => (
              <Link to={`/data-quality/findings?check=${check}`}>{checkOf(check)}</Link>
            ),
          },
          { title: say('open'), dataIndex: 'open', ...right },
          { title: say('explained'), dataIndex: 'explained', ...right },
          { title: say('accepted'), dataIndex: 'accepted', ...right },
        ]}
      />
    </Section>
  )
}

function ByChild({ overview, reading }: PartProps) {
  const say = useTexts(dataQualityTexts)
  return (
    <Section title={say('byChild')}>
      <DataTable
        rows={overview.byChild}
        reading={reading}
        columns={[
          {
            title: say('organization'),
            key: 'organization',
            render: ({ id, shortName }: Overview['byChild'][number]) => (
              <Link to={`/data-quality/findings?organizationId=${id}`}>{shortName}</Link>
            ),
          },
          { title: say('open'), dataIndex: 'open', ...right },
          { title: say('explained'), dataIndex: 'explained', ...right },
          { title: say('accepted'), dataIndex: 'accepted', ...right },
        ]}
      />
    </Section>
  )
}
