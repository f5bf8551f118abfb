import type { Me } from '@qingtuan/contract/accounts/me'
import { refusalOf } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { api } from '../shared/api/client.ts'
import { Failure } from '../shared/list/failure.tsx'
import { CadreContext, OrganizationContext } from '../shared/session/me.ts'
import { logInAddress } from './log-in-address.ts'
import { Waiting } from './waiting.tsx'

const FirstLogInPage = lazy(() => import('../features/organizations/first-log-in-page.tsx'))
const StaffDesk = lazy(() => import('./staff-desk.tsx'))
const ProvePage = lazy(() => import('../features/accounts/prove-page.tsx'))
const ChooseOrganizationPage = lazy(() => import('../features/cadres/choose-organization-page.tsx'))
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
  if (me.kind === 'person') return <AdmittedCadre me={me} />
  if (!me.organization) return <Waiting />
  if (me.firstLogInRequired) return <FirstLogInPage me={me} organization={me.organization} />
  if (me.passwordChangeRequired)
    return <ChangeRequiredPage userName={me.organization.userName} audience="organization" />
  return (
    <OrganizationContext value={me.organization}>
      <Outlet />
    </OrganizationContext>
  )
}

/** A cadre with the own account proves to be the person on record and chooses the organization to act for. */
function AdmittedCadre({ me }: { readonly me: Me }) {
  if (!me.person || me.proofRequired) return <ProvePage />
  const { name, phone } = me.person
  if (me.passwordChangeRequired) return <ChangeRequiredPage userName={phone ?? ''} audience="person" />
  if (!me.organization) return <ChooseOrganizationPage name={name} accesses={me.consoleAccesses} />
  return (
    <CadreContext value={{ name, phone: phone ?? '', accesses: me.consoleAccesses }}>
      <OrganizationContext value={me.organization}>
        <Outlet key={me.organization.id} />
      </OrganizationContext>
    </CadreContext>
  )
}
