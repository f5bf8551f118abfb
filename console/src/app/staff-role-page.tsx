import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { Link } from 'react-router'
import { Page, Section } from '../shared/look/page.tsx'
import { useTexts } from '../shared/texts/texts.ts'
import { staffTexts } from './staff-texts.ts'

const MAY = {
  reviewer: 'mayReviewer',
  numberOfficer: 'mayNumberOfficer',
  operator: 'mayOperator',
  auditor: 'mayAuditor',
} as const satisfies Record<StaffRole, string>

/** What a role may do (permissions), for one whose pages are not there yet. */
export function StaffRolePage({ role }: { readonly role: StaffRole }) {
  const say = useTexts(staffTexts)
  return (
    <Page title={say('desk')}>
      <Section title={say(role)}>
        <p>{say(MAY[role])}</p>
        <p>{say('notOpen')}</p>
        <Link to="/security">{say('security')}</Link>
      </Section>
    </Page>
  )
}
