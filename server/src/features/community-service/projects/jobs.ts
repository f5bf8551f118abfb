import type { Job } from '../../../platform/jobs/job.ts'
import { job } from '../../../platform/jobs/job.ts'
import type { JobQueue } from '../../../platform/jobs/jobs.ts'
import { closeEndedProjects } from './close-ended.ts'
import { remindOfTomorrow } from './remind.ts'

/** Reminds who has a place a day before. */
export const REMIND_OF_SERVICE: JobQueue<object> = {
  name: 'communityService.remind',
  retryLimit: 3,
  retryDelay: 60,
}

/** Closes projects that are over. */
export const CLOSE_SERVICE_PROJECTS: JobQueue<object> = {
  name: 'communityService.close',
  retryLimit: 3,
  retryDelay: 60,
}

export const projectJobs: readonly Job[] = [
  job(REMIND_OF_SERVICE, remindOfTomorrow),
  job(CLOSE_SERVICE_PROJECTS, closeEndedProjects),
]
