import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { passSilentFeedback } from './pass-silent.ts'
import { settleAnswered } from './settle-answered.ts'

/** Passes up what an organization let lie. */
export const PASS_SILENT_FEEDBACK: JobQueue<object> = {
  name: 'feedback.passSilent',
  retryLimit: 3,
  retryDelay: 60,
}

/** Settles what was answered and not reopened. */
export const SETTLE_ANSWERED: JobQueue<object> = {
  name: 'feedback.settleAnswered',
  retryLimit: 3,
  retryDelay: 60,
}

export const feedbackJobs: readonly Job[] = [
  job(PASS_SILENT_FEEDBACK, passSilentFeedback),
  job(SETTLE_ANSWERED, settleAnswered),
]
