import type { Me } from '@qingtuan/contract/accounts/me'
import { refusalOf } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { api } from '../shared/api/client.ts'
import { Failure } from '../shared/list/failure.tsx'
import { OrganizationContext } from '../shared/session/me.ts'
import { logInAddress } from './log-in-address.ts'
import { Waiting } from './waiting.tsx'
import { WrongAppPage } from './wrong-app-page.tsx'

const FirstLogInPage = lazy(() => import('../features/organizations/first-log-in-page.tsx'))
const StaffDesk = lazy(() => import('./staff-desk.tsx'))
const ChangeRequiredPage = lazy(() => import('../features/accounts/change-required-page.tsx'))

/**
 * Lets in an organization that has completed its first log-in and owes no change of password (FAQ O1, O7). Staff
 * get pages of their own.
 */
export function SessionGuard() {
  const me = useQuery(api.accounts.me.queryOptions())
  const location = useLocation()
  if (refusalOf(me.error)?.code === 'session.required') {
    return <Navigate to={logInAddress(location)} replace state={me.data ? { notice: 'ended' } : null} />
  }
  if (me.data) return <Admitted me={me.data} />
  return me.error ? <Failure error={me.error} onRetry={() => me.refetch()} /> : <Waiting />
}

function Admitted({ me }: { readonly me: Me }) {
  if (me.staff) return <StaffDesk staff={me.staff} />
  if (!me.organization) return <WrongAppPage />
  if (me.firstLogInRequired) return <FirstLogInPage me={me} organization={me.organization} />
  if (me.passwordChangeRequired) return <ChangeRequiredPage organization={me.organization} />
  return (
    <OrganizationContext value={me.organization}>
      <Outlet />
    </OrganizationContext>
  )
}
