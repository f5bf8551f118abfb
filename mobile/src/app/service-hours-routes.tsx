import { Route } from 'react-router'
import { page } from './page-on-demand.ts'

const Scanned = page('ScannedPage', () => import('../features/community-service/check-in/scanned-page.tsx'))
const CheckIn = page('CheckInPage', () => import('../features/community-service/check-in/check-in-page.tsx'))
const List = page('ListPage', () => import('../features/community-service/lead/list-page.tsx'))
const Hours = page('HoursPage', () => import('../features/community-service/hours/hours-page.tsx'))
const Verify = page(
  'VerifyServicePage',
  () => import('../features/community-service/hours/verify-service-page.tsx'),
)

/** Checking in, lists on the spot, one’s own hours; they need the session gate around them. */
export const serviceHourRoutes = (
  <Route path="service">
    <Route path="check-in" element={<CheckIn />} />
    <Route path="projects/:id/list" element={<List />} />
    <Route path="hours" element={<Hours />} />
  </Route>
)

/** What a camera opens: a code is kept before anybody is asked to log in, and a certificate is for everybody. */
export const scannedServiceRoutes = (
  <>
    <Route path="service/check-in/:token" element={<Scanned />} />
    <Route path="verify-service/:token" element={<Verify />} />
  </>
)
