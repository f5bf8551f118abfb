import { Route } from 'react-router'
import { page } from './page-on-demand.ts'

const Profile = page('ProfilePage', () => import('../features/accounts/me/profile-page.tsx'))
const OwnRecord = page('OwnRecordPage', () => import('../features/members/record/own-record-page.tsx'))
const conversion = () => import('../features/accounts/conversion/conversion-page.tsx')
const ToMember = page('ToMemberPage', conversion)
const ToCadre = page('ToCadrePage', conversion)
const Security = page('SecurityPage', () => import('../features/accounts/security/security-page.tsx'))
const ChangePassword = page(
  'ChangePasswordPage',
  () => import('../features/accounts/security/change-password-page.tsx'),
)
const ChangePhone = page(
  'ChangePhonePage',
  () => import('../features/accounts/change-phone/change-phone-page.tsx'),
)
const Unbind = page('UnbindPage', () => import('../features/accounts/security/unbind-page.tsx'))
const Sessions = page('SessionsPage', () => import('../features/accounts/security/sessions-page.tsx'))
const LogIns = page('LogInsPage', () => import('../features/accounts/security/log-ins-page.tsx'))
const Passkeys = page('PasskeysPage', () => import('../features/accounts/passkeys/passkeys-page.tsx'))
const CloseAccount = page(
  'CloseAccountPage',
  () => import('../features/accounts/close-account/close-account-page.tsx'),
)

const Notices = page('NoticesPage', () => import('../features/notices/notices-page.tsx'))

/** What stands behind 我的; all of it needs the gate around it. */
export const accountRoutes = (
  <Route path="me">
    <Route path="notices" element={<Notices />} />
    <Route path="profile" element={<Profile />} />
    <Route path="record" element={<OwnRecord />} />
    <Route path="convert/member" element={<ToMember />} />
    <Route path="convert/cadre" element={<ToCadre />} />
    <Route path="security" element={<Security />} />
    <Route path="security/password" element={<ChangePassword />} />
    <Route path="security/phone" element={<ChangePhone />} />
    <Route path="security/unbind" element={<Unbind />} />
    <Route path="security/sessions" element={<Sessions />} />
    <Route path="security/log-ins" element={<LogIns />} />
    <Route path="security/passkeys" element={<Passkeys />} />
    <Route path="security/close" element={<CloseAccount />} />
  </Route>
)
