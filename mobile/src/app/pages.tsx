import { Route, Routes } from 'react-router'
import { accountRoutes } from './account-routes.tsx'
import { appealRoutes } from './appeal-routes.tsx'
import { feedbackRoutes, visitorFeedbackRoutes } from './feedback-routes.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { page } from './page-on-demand.ts'
import { scannedServiceRoutes, serviceHourRoutes } from './service-hours-routes.tsx'
import { serviceRoutes } from './service-routes.tsx'
import { SessionGate } from './session-gate.tsx'
import { Tabs } from './tabs.tsx'

const LogIn = page('LogInPage', () => import('../features/accounts/log-in/log-in-page.tsx'))
const PhoneChanged = page(
  'PhoneChangedPage',
  () => import('../features/accounts/log-in/phone-changed-page.tsx'),
)
const ResetPassword = page(
  'ResetPasswordPage',
  () => import('../features/accounts/reset-password/reset-password-page.tsx'),
)
const ended = () => import('../features/accounts/proof/ended-pages.tsx')
const PhoneUnbound = page('PhoneUnboundPage', ended)
const AccountClosed = page('AccountClosedPage', ended)
const registration = () => import('../features/accounts/registration/steps.ts')
const lastSteps = () => import('../features/accounts/registration/last-steps.ts')
const Register = page('RegisterLayout', registration)
const PhoneStep = page('PhoneStep', registration)
const IdentityStep = page('IdentityStep', registration)
const DetailsStep = page('DetailsStep', registration)
const OrganizationStep = page('OrganizationStep', lastSteps)
const PasswordStep = page('PasswordStep', lastSteps)
const Registered = page('RegisteredPage', lastSteps)
const Home = page('HomePage', () => import('./home-page.tsx'))
const Organization = page('OrganizationPage', () => import('./organization-page.tsx'))
const Apply = page('ApplyPage', () => import('../features/join-applications/apply-page.tsx'))
const Mend = page('MendPage', () => import('../features/join-applications/mend-page.tsx'))
const Redirect = page('RedirectPage', () => import('../features/join-applications/redirect-page.tsx'))
const Transfers = page('TransfersPage', () => import('../features/transfers/transfers-page.tsx'))
const StartTransfer = page('StartTransferPage', () => import('../features/transfers/start-page.tsx'))
const ResumeTransfer = page('ResumeTransferPage', () => import('../features/transfers/resume-page.tsx'))
const Outward = page('OutwardPage', () => import('../features/transfers/outward/outward-page.tsx'))
const Graduation = page('GraduationPage', () => import('../features/graduations/graduation-page.tsx'))
const Verify = page('VerifyPage', () => import('../features/transfers/outward/verify-page.tsx'))
const MemberCard = page('CardPage', () => import('../features/members/card/card-page.tsx'))
const VerifyCard = page('VerifyCardPage', () => import('../features/members/card/verify-card-page.tsx'))
const MemberNumber = page('MemberNumberPage', () => import('./member-number-page.tsx'))
const Me = page('MePage', () => import('../features/accounts/me/me-page.tsx'))
const Announcement = page('AnnouncementPage', () => import('../features/notices/announcement-page.tsx'))
const PasswordRequired = page(
  'PasswordRequiredPage',
  () => import('../features/accounts/security/password-required-page.tsx'),
)

export function Pages() {
  return (
    <Routes>
      <Route path="log-in" element={<LogIn />} />
      <Route path="phone-changed" element={<PhoneChanged />} />
      <Route path="reset-password" element={<ResetPassword />} />
      <Route path="phone-unbound" element={<PhoneUnbound />} />
      <Route path="account-closed" element={<AccountClosed />} />
      <Route path="register" element={<Register />}>
        <Route index element={<PhoneStep />} />
        <Route path="identity" element={<IdentityStep />} />
        <Route path="details" element={<DetailsStep />} />
        <Route path="organization" element={<OrganizationStep />} />
        <Route path="password" element={<PasswordStep />} />
      </Route>
      {appealRoutes}
      {visitorFeedbackRoutes}
      <Route path="verify/:token" element={<Verify />} />
      <Route path="card/:token" element={<VerifyCard />} />
      {scannedServiceRoutes}
      <Route path="password-required" element={<PasswordRequired />} />
      <Route element={<SessionGate />}>
        <Route element={<Tabs />}>
          <Route index element={<Home />} />
          <Route path="organization" element={<Organization />} />
          <Route path="me" element={<Me />} />
        </Route>
        <Route path="registered" element={<Registered />} />
        <Route path="member-card" element={<MemberCard />} />
        <Route path="member-number" element={<MemberNumber />} />
        <Route path="organization/apply" element={<Apply />} />
        <Route path="organization/mend/:id" element={<Mend />} />
        <Route path="organization/redirect/:id" element={<Redirect />} />
        <Route path="organization/graduation" element={<Graduation />} />
        <Route path="organization/transfers" element={<Transfers />} />
        <Route path="organization/transfers/outward/:id?" element={<Outward />} />
        <Route path="organization/transfers/start" element={<StartTransfer />} />
        <Route path="organization/transfers/:id/resume" element={<ResumeTransfer />} />
        <Route path="announcements/:id" element={<Announcement />} />
        {serviceRoutes}
        {serviceHourRoutes}
        {feedbackRoutes}
        {accountRoutes}
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
