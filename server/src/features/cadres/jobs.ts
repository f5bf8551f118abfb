import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { remindTerms } from './remind-terms.ts'

/** Tells in the morning whose term ends soon or is over. */
export const REMIND_TERMS: JobQueue<object> = { name: 'cadres.remindTerms', retryLimit: 3, retryDelay: 60 }

export const cadreJobs: readonly Job[] = [job(REMIND_TERMS, remindTerms)]
