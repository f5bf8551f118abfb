import type { Router } from '@orpc/server'
import type { Contract } from '@qingtuan/contract/contract'
import type { AccountPorts } from './features/accounts/index.ts'
import { accountRoutes, describeMe } from './features/accounts/index.ts'
import { appealJobs, appealRoutes } from './features/appeals/index.ts'
import type { ArchivalPorts } from './features/archivals/index.ts'
import { archivalRoutes } from './features/archivals/index.ts'
import { cadreJobs, cadreRoutes, consoleAccessesOf } from './features/cadres/index.ts'
import type { CommunityServicePorts } from './features/community-service/index.ts'
import {
  closeMattersOf as closeProjects,
  communityServiceRoutes,
  holdMattersOf as holdProjects,
  openMattersOf as openProjects,
  projectJobs,
  registryJobs,
} from './features/community-service/index.ts'
import {
  cityRectificationRoutes,
  dataQualityJobs,
  dataQualityRoutes,
  findingCondition,
  rectificationRoutes,
} from './features/data-quality/index.ts'
import { deskExportRoutes, exportRoutes, WORK_ON_EXPORT } from './features/exports/index.ts'
import {
  closeMattersOf as closeFeedback,
  feedbackJobs,
  feedbackRoutes,
  openMattersOf as openFeedback,
} from './features/feedback/index.ts'
import { fileJobs, filesRoutes } from './features/files/index.ts'
import {
  closeMattersOf as closeSeasons,
  graduationJobs,
  graduationRoutes,
  openMattersOf as openSeasons,
} from './features/graduations/index.ts'
import { identityChangeRoutes } from './features/identity-changes/index.ts'
import { importRoutes, WORK_ON_IMPORT } from './features/imports/index.ts'
import {
  approveOne,
  closeMattersOf as closeJoinApplications,
  countPending,
  countWaiting,
  fileJoinApplication,
  findApplication,
  holdMattersOf as holdJoinApplications,
  joinApplicationRoutes,
  openApplicationOf,
  openMattersOf as openJoinApplications,
  standingOf,
} from './features/join-applications/index.ts'
import type { MemberPorts } from './features/members/index.ts'
import { countMembers, memberJobs, memberRoutes, rollSize } from './features/members/index.ts'
import {
  announcementRoutes,
  closeMattersOf as closeAnnouncements,
  noticeJobs,
  noticeRoutes,
  openMattersOf as openAnnouncements,
} from './features/notices/index.ts'
import {
  closeMattersOf as closeCorrections,
  numberCaseRoutes,
  openMattersOf as openCorrections,
} from './features/number-cases/index.ts'
import type { OrganizationPorts } from './features/organizations/index.ts'
import { isContactPhone, organizationRoutes, readOwnOrganization } from './features/organizations/index.ts'
import {
  closeMattersOf as closeRelocations,
  openMattersOf as openRelocations,
  relocationJobs,
  relocationRoutes,
} from './features/relocations/index.ts'
import {
  closeMattersOf as closeTransfers,
  openMattersOf as openTransfers,
  transferJobs,
  transferRoutes,
} from './features/transfers/index.ts'
import { yearlyReturnJobs, yearlyReturnRoutes } from './features/yearly-returns/index.ts'
import { dataQualityPorts, exportPorts, LONG_JOBS } from './long-work.ts'
import { actorOf } from './platform/call.ts'
import type { RequestContext } from './platform/http/endpoints.ts'
import type { Job } from './platform/jobs/job.ts'
import { job } from './platform/jobs/job.ts'
import { CLEAR_TASKS, REVIVE_TASKS } from './platform/long-tasks/jobs.ts'
import { reviveTasks } from './platform/long-tasks/revive-tasks.ts'
import { clearTasks } from './platform/long-tasks/task-files.ts'
import { SEND_SMS } from './platform/sms/outbox.ts'
import { sendMessage } from './platform/sms/send-message.ts'
import { SWEEP, sweep } from './platform/sweep.ts'
import { postPorts } from './post-ports.ts'

// What a ground room needs from a room above it, or from one that already leans on it, is plugged in here.
const accountPorts: AccountPorts = {
  fileJoinApplication,
  standingOf,
  organizationOf: readOwnOrganization,
  isContactPhone,
  consoleAccessesOf,
}
const organizationPorts: OrganizationPorts = {
  countMembers,
  countPendingApplications: countPending,
  rollSize,
  describeMe: (call) => describeMe(call, actorOf(call), accountPorts),
}

/** Each room in which an archived organization would leave something open. */
export const archivalPorts: ArchivalPorts = {
  matters: [
    {
      kind: 'joinApplications',
      count: openJoinApplications,
      hold: holdJoinApplications,
      close: closeJoinApplications,
    },
    { kind: 'numberCases', count: openCorrections, close: closeCorrections },
    { kind: 'relocations', count: openRelocations, close: closeRelocations },
    { kind: 'transfers', count: openTransfers, close: closeTransfers },
    { kind: 'graduations', count: openSeasons, close: closeSeasons },
    { kind: 'announcements', count: openAnnouncements, close: closeAnnouncements },
    { kind: 'feedback', count: openFeedback, close: closeFeedback },
    { kind: 'serviceProjects', count: openProjects, hold: holdProjects, close: closeProjects },
  ],
}
const memberPorts: MemberPorts = {
  countWaiting,
  openApplicationOf,
  approveApplication: approveOne,
  findingCondition,
  ...postPorts,
}

const communityServicePorts: CommunityServicePorts = { openApplicationOf }

/** Every feature’s endpoints; one of the contract without a route does not compile. */
export const router = {
  accounts: accountRoutes(accountPorts),
  organizations: organizationRoutes(organizationPorts),
  members: memberRoutes(memberPorts),
  joinApplications: joinApplicationRoutes,
  graduations: graduationRoutes,
  identityChanges: identityChangeRoutes,
  cadres: cadreRoutes,
  communityService: communityServiceRoutes(communityServicePorts),
  transfers: transferRoutes,
  relocations: relocationRoutes,
  numberCases: numberCaseRoutes({ findApplication }),
  appeals: appealRoutes,
  archivals: archivalRoutes(archivalPorts),
  notices: noticeRoutes,
  announcements: announcementRoutes(memberPorts),
  feedback: feedbackRoutes,
  files: filesRoutes,
  yearlyReturns: yearlyReturnRoutes,
  dataQuality: dataQualityRoutes,
  rectifications: rectificationRoutes(dataQualityPorts),
  cityRectifications: cityRectificationRoutes(dataQualityPorts),
  imports: importRoutes,
  exports: exportRoutes(exportPorts),
  deskExports: deskExportRoutes(exportPorts),
} satisfies Router<Contract, RequestContext>

/** Every queue and its work. */
export const JOBS: readonly Job[] = [
  job(SEND_SMS, (platform, { messageId }) => sendMessage(platform, messageId)),
  job(SWEEP, sweep),
  ...cadreJobs,
  ...transferJobs,
  ...relocationJobs,
  ...graduationJobs,
  ...memberJobs(memberPorts),
  ...appealJobs,
  ...fileJobs,
  ...noticeJobs(memberPorts),
  ...feedbackJobs,
  ...projectJobs,
  ...registryJobs,
  ...yearlyReturnJobs,
  ...dataQualityJobs,
  ...LONG_JOBS,
  job(REVIVE_TASKS, (platform) =>
    reviveTasks(platform, (kind) => (kind === 'import' ? WORK_ON_IMPORT : WORK_ON_EXPORT)),
  ),
  job(CLEAR_TASKS, clearTasks),
]
