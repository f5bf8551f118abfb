import { useState } from 'react'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { DataQualityTabs } from './data-quality-tabs.tsx'
import { dataQualityTexts } from './data-quality-texts.ts'
import { FindingActs } from './finding-acts.tsx'
import { useFindingColumns } from './finding-columns.tsx'
import { findingsReaders } from './findings-filter.ts'
import { FindingsSearch } from './findings-search.tsx'
import type { Finding } from './queries.ts'
import { useFindings } from './queries.ts'

/** What is to be mended, longest standing first; several are explained or decided at once. */
export default function FindingsPage() {
  const say = useTexts(dataQualityTexts)
  const { filter, cursor, change, paging } = useUrlFilter(findingsReaders, '/data-quality/findings')
  const findings = useFindings(filter, cursor)
  const [chosen, choose] = useState<readonly string[]>([])
  const rows = findings.data?.items ?? []
  return (
    <Page title={say('title')} lead={say('lead')}>
      <DataQualityTabs />
      <Section>
        <FindingsSearch filter={filter} onSearch={change} />
        <FindingActs chosen={rows.filter(({ id }) => chosen.includes(id))} onDone={() => choose([])} />
        <DataTable
          rows={findings.data?.items}
          reading={findings}
          columns={useFindingColumns()}
          empty={say('noneFound')}
          selection={{
            selectedRowKeys: [...chosen],
            onChange: (keys) => choose(keys.map(String)),
            getCheckboxProps: ({ may, member, organization }: Finding) => ({
              disabled: !may.explain && !may.decide,
              'aria-label': say('select', { name: member?.name ?? organization.shortName }),
            }),
          }}
        />
        {findings.data && <Pager count={rows.length} nextCursor={findings.data.nextCursor} paging={paging} />}
      </Section>
    </Page>
  )
}
