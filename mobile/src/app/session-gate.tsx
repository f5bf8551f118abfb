import { Suspense } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { useWaitingScans } from '../shared/check-in/use-scans.ts'
import { Page } from '../shared/page/page.tsx'
import { Asked } from '../shared/page/states.tsx'
import { useEnding, useMe } from '../shared/session/me.ts'
import { siteName } from '../shared/site.ts'
import { page } from './page-on-demand.ts'

const Proof = page('ProofPage', () => import('../features/accounts/proof/proof-page.tsx'))

const ScanSender = page('ScanSender', () => import('../features/community-service/check-in/scan-sender.tsx'))

/**
 * Pages behind it need a person who is logged in. First that person proves to be the one on record where that is in
 * doubt (FAQ M5), then a one-time password is changed (FAQ M14).
 */
export function SessionGate() {
  const me = useMe()
  const ending = useEnding()
  const { pathname, search } = useLocation()
  if (me.data === undefined) {
    return (
      <Page title={siteName}>
        <Asked query={me}>{() => null}</Asked>
      </Page>
    )
  }
  if (me.data === null) {
    // Whoever comes after somebody who logged out starts at home.
    const from = ending === 'left' ? '/' : pathname + search
    return <Navigate to="/log-in" replace state={{ from }} />
  }
  if (me.data.proofRequired) return <Proof />
  if (me.data.passwordChangeRequired) return <Navigate to="/password-required" replace />
  return (
    <>
      <Outlet />
      <ScansOnTheirWay />
    </>
  )
}

/** Loaded when there is something to send, and stays with it until it has left. */
function ScansOnTheirWay() {
  const isNeeded = useWaitingScans().length > 0
  return isNeeded ? (
    <Suspense fallback={null}>
      <ScanSender />
    </Suspense>
  ) : null
}
