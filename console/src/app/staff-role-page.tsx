import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { Link } from 'react-router'
import { Page, Section } from '../shared/look/page.tsx'
import { useTexts } from '../shared/texts/texts.ts'
import { staffTexts } from './staff-texts.ts'

/** Those whose pages are not there yet. */
type PagelessRole = Exclude<StaffRole, 'reviewer' | 'operator'>

const MAY = {
  numberOfficer: 'mayNumberOfficer',
  auditor: 'mayAuditor',
} as const satisfies Record<PagelessRole, string>

/** What a role may do (permissions). */
export function StaffRolePage({ role }: { readonly role: PagelessRole }) {
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
