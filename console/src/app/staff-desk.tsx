import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { lazy } from 'react'
import { matchPath, useLocation } from 'react-router'
import { Badge } from '../shared/look/badge.tsx'
import type { MyStaff } from '../shared/session/me.ts'
import { StaffContext } from '../shared/session/me.ts'
import { useTexts } from '../shared/texts/texts.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { ShellFrame } from './shell-frame.tsx'
import { StaffRolePage } from './staff-role-page.tsx'
import { staffTexts } from './staff-texts.ts'

const SecurityPage = lazy(() => import('../features/accounts/security-page.tsx'))
const QueuePage = lazy(() => import('../features/appeals/desk/queue-page.tsx'))
const CasePage = lazy(() => import('../features/appeals/desk/case-page.tsx'))
const FiguresPage = lazy(() => import('../features/appeals/desk/figures-page.tsx'))
const ArchivePage = lazy(() => import('../features/archivals/archive-page.tsx'))
const NumberDeskPage = lazy(() => import('../features/number-cases/desk/desk-page.tsx'))
const NumberCasePage = lazy(() => import('../features/number-cases/desk/desk-case-page.tsx'))
const CampaignsPage = lazy(() => import('../features/data-quality/campaigns-page.tsx'))
const DeskExportsPage = lazy(() => import('../features/exports/desk-exports-page.tsx'))
const ReportPage = lazy(() => import('../features/data-quality/report-page.tsx'))
const InboxPage = lazy(() => import('../features/feedback/inbox-page.tsx'))
const TopOrganizationsPage = lazy(() => import('../features/organizations/top-organizations-page.tsx'))

const START = {
  reviewer: 'appeals',
  numberOfficer: 'numberCases',
  operator: 'topOrganizations',
  auditor: 'desk',
} as const satisfies Record<StaffRole, string>

/** The console of those who work for the site: nothing of an organization's pages is here. */
export default function StaffDesk({ staff }: { readonly staff: MyStaff }) {
  const say = useTexts(staffTexts)
  const { name, role, userName } = staff
  const entries = [
    { to: '/', text: say(START[role]), ...within(role) },
    ...(role === 'reviewer' ? [{ to: '/figures', text: say('figures') }] : []),
    ...(role === 'numberOfficer'
      ? [
          { to: '/campaigns', text: say('campaigns') },
          { to: '/exports', text: say('exports') },
        ]
      : []),
    ...(role === 'operator' ? [{ to: '/feedback', text: say('feedback') }] : []),
    { to: '/security', text: say('security') },
  ]
  return (
    <StaffContext value={staff}>
      <ShellFrame
        name={name}
        fullName={name}
        tag={<Badge>{say(role)}</Badge>}
        userName={userName}
        entries={entries}
      >
        <StaffPage staff={staff} />
      </ShellFrame>
    </StaffContext>
  )
}

function StaffPage({ staff }: { readonly staff: MyStaff }) {
  const { pathname } = useLocation()
  if (pathname === '/security') return <SecurityPage />
  if (staff.role === 'reviewer') return <ReviewerPage pathname={pathname} />
  if (staff.role === 'operator') return <OperatorPage pathname={pathname} />
  if (staff.role === 'numberOfficer') return <NumberOfficerPage pathname={pathname} />
  return pathname === '/' ? <StaffRolePage role={staff.role} /> : <NotFoundPage />
}

function OperatorPage({ pathname }: { readonly pathname: string }) {
  if (matchPath('/organizations/:id/archive', pathname)) return <ArchivePage />
  if (matchPath('/feedback/:id?', pathname)) return <InboxPage />
  return pathname === '/' ? <TopOrganizationsPage /> : <NotFoundPage />
}

function ReviewerPage({ pathname }: { readonly pathname: string }) {
  const id = matchPath('/appeals/:id', pathname)?.params.id
  if (id) return <CasePage key={id} id={id} />
  if (pathname === '/figures') return <FiguresPage />
  return pathname === '/' ? <QueuePage /> : <NotFoundPage />
}

function NumberOfficerPage({ pathname }: { readonly pathname: string }) {
  const id = matchPath('/number-cases/:id', pathname)?.params.id
  if (id) return <NumberCasePage key={id} id={id} />
  if (pathname === '/campaigns') return <CampaignsPage />
  if (pathname === '/exports') return <DeskExportsPage />
  const campaign = matchPath('/campaigns/:id', pathname)?.params.id
  if (campaign) return <ReportPage key={campaign} id={campaign} />
  return pathname === '/' ? <NumberDeskPage /> : <NotFoundPage />
}

/** The pages that belong to the first entry of the menu. */
function within(role: StaffRole): { within?: string } {
  if (role === 'reviewer') return { within: '/appeals' }
  return role === 'numberOfficer' ? { within: '/number-cases' } : {}
}
