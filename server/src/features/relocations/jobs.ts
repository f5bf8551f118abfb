import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { passSilent } from './pass-silent.ts'

/** Passes what a silent side has not answered to the superior above it. */
export const PASS_SILENT_RELOCATIONS: JobQueue<object> = {
  name: 'relocations.passSilent',
  retryLimit: 3,
  retryDelay: 60,
}

export const relocationJobs: readonly Job[] = [job(PASS_SILENT_RELOCATIONS, passSilent)]
