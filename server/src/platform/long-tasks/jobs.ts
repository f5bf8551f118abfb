import type { JobQueue } from '../jobs/jobs.ts'

/** Hands tasks whose worker has died to another one. */
export const REVIVE_TASKS: JobQueue<object> = { name: 'longTasks.revive', retryLimit: 1, retryDelay: 30 }

/** Removes the files of tasks whose time is over. */
export const CLEAR_TASKS: JobQueue<object> = { name: 'longTasks.clear', retryLimit: 3, retryDelay: 60 }
