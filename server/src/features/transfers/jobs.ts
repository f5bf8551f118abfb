import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { passSilent } from './pass-silent.ts'

/** Hands what silent organizations have let lie to their superiors. */
export const PASS_SILENT: JobQueue<object> = { name: 'transfers.passSilent', retryLimit: 3, retryDelay: 60 }

export const transferJobs: readonly Job[] = [job(PASS_SILENT, passSilent)]
