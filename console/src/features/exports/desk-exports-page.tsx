import { Link } from 'react-router'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ExportList } from './export-list.tsx'
import { exportsTexts } from './exports-texts.ts'

/** 导出记录 at the desk: the reports that the number officer has had written. */
export default function DeskExportsPage() {
  const say = useTexts(exportsTexts)
  return (
    <Page
      title={say('list')}
      lead={say('deskLead')}
      actions={<Link to="/campaigns">{say('toCampaigns')}</Link>}
    >
      <Section>
        <ExportList pathname="/exports" />
      </Section>
    </Page>
  )
}
