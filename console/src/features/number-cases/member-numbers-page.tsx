import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Page, Section } from '../../shared/look/page.tsx'
import { Tabs } from '../../shared/look/tabs.tsx'
import { ReportModal } from '../../shared/number-report/report-modal.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { CasesTab } from './cases-tab.tsx'
import { CorrectionsTab } from './corrections-tab.tsx'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import { useNumberCounts } from './queries.ts'

const TABS = ['corrections', 'cases'] as const

/** 团员编号: what members ask for, and what somebody else holds. */
export default function MemberNumbersPage() {
  const say = useTexts(numberCasesTexts)
  const { tab, id } = useParams()
  const counts = useNumberCounts().data
  const isBranch = holdsMembers(useMyOrganization().kind)
  const [isReporting, setIsReporting] = useState(false)
  const present = tab === 'cases' ? 'cases' : 'corrections'
  const waiting = {
    corrections: counts && (isBranch ? counts.corrections : counts.silentCorrections),
    cases: counts && (isBranch ? counts.open : counts.toCollect + counts.toEscalate),
  }
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={isBranch && <Button onClick={() => setIsReporting(true)}>{say('reportNewcomer')}</Button>}
    >
      {isBranch && counts && counts.provisional > 0 && (
        <p className={styles.band}>
          {say('leadProvisional', { count: counts.provisional })}{' '}
          <Link to="/members?numberState=provisional">{say('seeProvisional')}</Link>
        </p>
      )}
      <Section>
        <Tabs
          label={say('tabs')}
          present={`/member-numbers/${present}`}
          tabs={TABS.map((one) => ({ to: `/member-numbers/${one}`, text: say(one), count: waiting[one] }))}
        />
        {present === 'cases' ? <CasesTab id={id} /> : <CorrectionsTab id={id} />}
      </Section>
      {isReporting && (
        <ReportModal number="" claimant={{ kind: 'newcomer' }} onClose={() => setIsReporting(false)} />
      )}
    </Page>
  )
}
