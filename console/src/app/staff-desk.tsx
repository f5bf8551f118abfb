import { lazy } from 'react'
import { useLocation } from 'react-router'
import { Badge } from '../shared/look/badge.tsx'
import type { MyStaff } from '../shared/session/me.ts'
import { StaffContext } from '../shared/session/me.ts'
import { useTexts } from '../shared/texts/texts.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { ShellFrame } from './shell-frame.tsx'
import { StaffRolePage } from './staff-role-page.tsx'
import { staffTexts } from './staff-texts.ts'

const SecurityPage = lazy(() => import('../features/accounts/security-page.tsx'))
const TopOrganizationsPage = lazy(() => import('../features/organizations/top-organizations-page.tsx'))

/** The console of those who work for the site: nothing of an organization's pages is here. */
export default function StaffDesk({ staff }: { readonly staff: MyStaff }) {
  const say = useTexts(staffTexts)
  const { name, role, userName } = staff
  const entries = [
    { to: '/', text: say(role === 'operator' ? 'topOrganizations' : 'desk') },
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
  if (pathname !== '/') return <NotFoundPage />
  return staff.role === 'operator' ? <TopOrganizationsPage /> : <StaffRolePage role={staff.role} />
}
