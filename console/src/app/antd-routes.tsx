import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { AntdFrame } from '../shared/frame/antd-frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { SessionGuard } from './session-guard.tsx'
import { Shell } from './shell.tsx'
import { Waiting } from './waiting.tsx'

const ResetPasswordPage = lazy(() => import('../features/accounts/reset-password-page.tsx'))
const AppealPage = lazy(() => import('../features/appeals/personal/appeal-page.tsx'))
const FollowPage = lazy(() => import('../features/appeals/personal/follow-page.tsx'))
const EnrolPage = lazy(() => import('../features/accounts/enrol-page.tsx'))
const SecurityPage = lazy(() => import('../features/accounts/security-page.tsx'))
const RegisterPage = lazy(() => import('../features/organizations/register-page.tsx'))
const OrganizationsPage = lazy(() => import('../features/organizations/organizations-page.tsx'))
const JoinCodePage = lazy(() => import('../features/organizations/join-code-page.tsx'))
const ExchangePage = lazy(() => import('./exchange-page.tsx'))
const ImportPage = lazy(() => import('../features/imports/import-page.tsx'))
const HomePage = lazy(() => import('../features/home/home-page.tsx'))
const AgeOutPage = lazy(() => import('../features/members/age-out/age-out-page.tsx'))
const IdentityChangesPage = lazy(() => import('../features/identity-changes/identity-changes-page.tsx'))
const AskIdentityChangePage = lazy(() => import('../features/identity-changes/ask-page.tsx'))
const MembersPage = lazy(() => import('../features/members/members-page.tsx'))
const FiguresPage = lazy(() => import('../features/figures/figures-page.tsx'))
const DataQualityPage = lazy(() => import('../features/data-quality/overview-page.tsx'))
const FindingsPage = lazy(() => import('../features/data-quality/findings-page.tsx'))
const CampaignsPage = lazy(() => import('../features/data-quality/campaigns-page.tsx'))
const ReportPage = lazy(() => import('../features/data-quality/report-page.tsx'))
const ReturnsPage = lazy(() => import('../features/figures/returns-page.tsx'))
const CadresPage = lazy(() => import('../features/cadres/cadres-page.tsx'))
const OrganizationPage = lazy(() => import('../features/organizations/organization-page.tsx'))
const RelocationsPage = lazy(() => import('../features/relocations/relocations-page.tsx'))
const ArchivePage = lazy(() => import('../features/archivals/archive-page.tsx'))
const FloatingMembersPage = lazy(() => import('../features/archivals/floating-members-page.tsx'))
const NoticesPage = lazy(() => import('../features/notices/notices-page.tsx'))
const AnnouncementsPage = lazy(() => import('../features/notices/announcements/announcements-page.tsx'))
const NewAnnouncementPage = lazy(() => import('../features/notices/announcements/new-announcement-page.tsx'))
const AnnouncementPage = lazy(() => import('../features/notices/announcements/announcement-page.tsx'))
const ReceivedPage = lazy(() => import('../features/notices/announcements/received-page.tsx'))
const JoinApplicationsPage = lazy(() => import('../features/join-applications/join-applications-page.tsx'))
const TransfersPage = lazy(() => import('../features/transfers/transfers-page.tsx'))
const OutwardPage = lazy(() => import('../features/transfers/outward/outward-page.tsx'))
const StartTransferPage = lazy(() => import('../features/transfers/start-page.tsx'))
const GraduationsPage = lazy(() => import('../features/graduations/graduations-page.tsx'))
const SeasonPage = lazy(() => import('../features/graduations/season-page.tsx'))
const ServiceCodePage = lazy(() => import('../features/community-service/hours/code-page.tsx'))
const ServiceListPage = lazy(() => import('../features/community-service/hours/list-page.tsx'))
const ServiceHoursPage = lazy(() => import('../features/community-service/hours/hours-page.tsx'))
const ServiceFiguresPage = lazy(() => import('../features/community-service/hours/figures-page.tsx'))
const InboxPage = lazy(() => import('../features/feedback/inbox-page.tsx'))
const SentPage = lazy(() => import('../features/feedback/sent-page.tsx'))
const NewFeedbackPage = lazy(() => import('../features/feedback/new-page.tsx'))
const ServiceProjectsPage = lazy(() => import('../features/community-service/projects/projects-page.tsx'))
const NewServiceProjectPage = lazy(() => import('../features/community-service/projects/new-page.tsx'))
const ServiceProjectPage = lazy(() => import('../features/community-service/projects/project-page.tsx'))
const ChangeServiceProjectPage = lazy(() => import('../features/community-service/projects/change-page.tsx'))
const MemberNumbersPage = lazy(() => import('../features/number-cases/member-numbers-page.tsx'))

export default function AntdRoutes() {
  return (
    <AntdFrame>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/reset-password" element={<ResetPasswordPage />} />
          <Route path="/appeal" element={<AppealPage />} />
          <Route path="/appeal/follow" element={<FollowPage />} />
          <Route path="/enrol" element={<EnrolPage />} />
          <Route path="/register" element={<RegisterPage />} />
          <Route element={<SessionGuard />}>
            <Route element={<Shell />}>
              <Route index element={<HomePage />} />
              <Route path="/members/age-out" element={<AgeOutPage />} />
              <Route path="/identity-changes/:id?" element={<IdentityChangesPage />} />
              <Route path="/identity-changes/new/:memberId" element={<AskIdentityChangePage />} />
              <Route path="/members/:id?" element={<MembersPage />} />
              <Route path="/join-applications/:id?" element={<JoinApplicationsPage />} />
              <Route path="/cadres/:id?" element={<CadresPage />} />
              <Route path="/transfers/new" element={<StartTransferPage />} />
              <Route path="/transfers/outward/:id?" element={<OutwardPage />} />
              <Route path="/transfers/:id?" element={<TransfersPage />} />
              <Route path="/graduations" element={<GraduationsPage />} />
              <Route path="/graduations/:id" element={<SeasonPage />} />
              <Route path="/member-numbers/:tab?/:id?" element={<MemberNumbersPage />} />
              <Route path="/organizations" element={<OrganizationsPage />} />
              <Route path="/figures" element={<FiguresPage />} />
              <Route path="/data-quality" element={<DataQualityPage />} />
              <Route path="/data-quality/findings" element={<FindingsPage />} />
              <Route path="/data-quality/campaigns" element={<CampaignsPage />} />
              <Route path="/data-quality/campaigns/:id" element={<ReportPage />} />
              <Route path="/figures/returns/:year?" element={<ReturnsPage />} />
              <Route path="/organizations/:id/archive" element={<ArchivePage />} />
              <Route path="/organization" element={<OrganizationPage />} />
              <Route path="/relocations/:id?" element={<RelocationsPage />} />
              <Route path="/floating-members" element={<FloatingMembersPage />} />
              <Route path="/notices" element={<NoticesPage />} />
              <Route path="/announcements" element={<AnnouncementsPage />} />
              <Route path="/announcements/new" element={<NewAnnouncementPage />} />
              <Route path="/announcements/received/:id" element={<ReceivedPage />} />
              <Route path="/announcements/:id" element={<AnnouncementPage />} />
              <Route path="/join-code" element={<JoinCodePage />} />
              <Route path="/exchange" element={<ExchangePage />} />
              <Route path="/exchange/imports/:id" element={<ImportPage />} />
              <Route path="/community-service/figures" element={<ServiceFiguresPage />} />
              <Route path="/community-service/:id/code" element={<ServiceCodePage />} />
              <Route path="/community-service/:id/list" element={<ServiceListPage />} />
              <Route path="/community-service/:id/hours" element={<ServiceHoursPage />} />
              <Route path="/community-service" element={<ServiceProjectsPage />} />
              <Route path="/community-service/new" element={<NewServiceProjectPage />} />
              <Route path="/community-service/:id" element={<ServiceProjectPage />} />
              <Route path="/community-service/:id/change" element={<ChangeServiceProjectPage />} />
              <Route path="/feedback/new" element={<NewFeedbackPage />} />
              <Route path="/feedback/sent/:id?" element={<SentPage />} />
              <Route path="/feedback/:id?" element={<InboxPage />} />
              <Route path="/security" element={<SecurityPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
        </Routes>
      </Suspense>
    </AntdFrame>
  )
}
