import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { freezeYearlyReturns } from './freeze-yearly-returns.ts'

/** Freezes the returns of the year that has ended. */
export const FREEZE_YEARLY_RETURNS: JobQueue<object> = {
  name: 'yearlyReturns.freeze',
  retryLimit: 5,
  retryDelay: 60,
}

export const yearlyReturnJobs: readonly Job[] = [job(FREEZE_YEARLY_RETURNS, freezeYearlyReturns)]
