import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { foldCounts } from './fold-counts.ts'
import { recountSample } from './recount-sample.ts'

/** Folds changes of the figures into the totals. */
export const FOLD_COUNTS: JobQueue<object> = { name: 'members.foldCounts', retryLimit: 3, retryDelay: 10 }

/** Recounts some organizations at night. */
export const RECOUNT_SAMPLE: JobQueue<object> = {
  name: 'members.recountSample',
  retryLimit: 1,
  retryDelay: 600,
}

export const memberJobs: readonly Job[] = [job(FOLD_COUNTS, foldCounts), job(RECOUNT_SAMPLE, recountSample)]
