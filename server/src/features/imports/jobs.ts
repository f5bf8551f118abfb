import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { TaskQueue } from '../../platform/long-tasks/start-step.ts'
import { workOnImport } from './work-on-import.ts'

/** Does the next step of an import. */
export const WORK_ON_IMPORT: TaskQueue = { name: 'imports.work', retryLimit: 3, retryDelay: 5 }

export const importJobs: readonly Job[] = [
  job(WORK_ON_IMPORT, (platform, { taskId }) => workOnImport(platform, taskId)),
]
