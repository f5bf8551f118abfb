import { Navigate, Outlet, useLocation } from 'react-router'
import { Page } from '../shared/page/page.tsx'
import { Asked } from '../shared/page/states.tsx'
import { useEnding, useMe } from '../shared/session/me.ts'
import { siteName } from '../shared/site.ts'

/** Pages behind it need a person who is logged in, and whose password need not be changed first. */
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
  if (me.data.passwordChangeRequired) return <Navigate to="/password-required" replace />
  return <Outlet />
}
