import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { checkAllMembers, checkChangedMembers } from './check-members.ts'
import { checkOrganizations } from './check-organizations.ts'
import { endOverdueRectifications } from './rectifications/end-rectification.ts'

const queue = (name: string, retryDelay: number): JobQueue<object> => ({ name, retryLimit: 2, retryDelay })

/** Checks who has changed. */
export const CHECK_CHANGED_MEMBERS = queue('dataQuality.checkChangedMembers', 20)
/** Checks everybody, by night. */
export const CHECK_ALL_MEMBERS = queue('dataQuality.checkAllMembers', 600)
/** Checks every organization. */
export const CHECK_ORGANIZATIONS = queue('dataQuality.checkOrganizations', 300)
/** Ends campaigns whose last day has passed. */
export const END_OVERDUE_RECTIFICATIONS = queue('rectifications.endOverdue', 60)

export const dataQualityJobs: readonly Job[] = [
  job(CHECK_CHANGED_MEMBERS, checkChangedMembers),
  job(CHECK_ALL_MEMBERS, checkAllMembers),
  job(CHECK_ORGANIZATIONS, checkOrganizations),
  job(END_OVERDUE_RECTIFICATIONS, endOverdueRectifications),
]
