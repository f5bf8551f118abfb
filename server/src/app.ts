import type { Router } from '@orpc/server'
import type { Contract } from '@qingtuan/contract/contract'
import type { AccountPorts } from './features/accounts/index.ts'
import { accountRoutes, describeMe } from './features/accounts/index.ts'
import { appealJobs, appealRoutes } from './features/appeals/index.ts'
import { cadreJobs, cadreRoutes, consoleAccessesOf } from './features/cadres/index.ts'
import { fileJobs, filesRoutes } from './features/files/index.ts'
import {
  approveOne,
  countWaiting,
  fileJoinApplication,
  joinApplicationRoutes,
  openApplicationOf,
  standingOf,
} from './features/join-applications/index.ts'
import type { MemberPorts } from './features/members/index.ts'
import { countMembers, memberJobs, memberRoutes } from './features/members/index.ts'
import type { OrganizationPorts } from './features/organizations/index.ts'
import { isContactPhone, organizationRoutes, readOwnOrganization } from './features/organizations/index.ts'
import { transferJobs, transferRoutes } from './features/transfers/index.ts'
import { yearlyReturnJobs, yearlyReturnRoutes } from './features/yearly-returns/index.ts'
import { actorOf } from './platform/call.ts'
import type { RequestContext } from './platform/http/endpoints.ts'
import type { Job } from './platform/jobs/job.ts'
import { job } from './platform/jobs/job.ts'
import { SEND_SMS } from './platform/sms/outbox.ts'
import { sendMessage } from './platform/sms/send-message.ts'
import { SWEEP, sweep } from './platform/sweep.ts'

// What a ground room needs from a room above it, or from one that already leans on it, is plugged in here.
const accountPorts: AccountPorts = {
  fileJoinApplication,
  standingOf,
  organizationOf: readOwnOrganization,
  isContactPhone,
  consoleAccessesOf,
}
const memberPorts: MemberPorts = { countWaiting, openApplicationOf, approveApplication: approveOne }
const organizationPorts: OrganizationPorts = {
  countMembers,
  describeMe: (call) => describeMe(call, actorOf(call), accountPorts),
}

/** Every feature’s endpoints; one of the contract without a route does not compile. */
export const router = {
  accounts: accountRoutes(accountPorts),
  organizations: organizationRoutes(organizationPorts),
  members: memberRoutes(memberPorts),
  joinApplications: joinApplicationRoutes,
  cadres: cadreRoutes,
  transfers: transferRoutes,
  appeals: appealRoutes,
  files: filesRoutes,
  yearlyReturns: yearlyReturnRoutes,
} satisfies Router<Contract, RequestContext>

/** Every queue and its work. */
export const JOBS: readonly Job[] = [
  job(SEND_SMS, (platform, { messageId }) => sendMessage(platform, messageId)),
  job(SWEEP, sweep),
  ...memberJobs,
  ...cadreJobs,
  ...transferJobs,
  ...appealJobs,
  ...fileJobs,
  ...yearlyReturnJobs,
]
