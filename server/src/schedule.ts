import type { JobQueue } from './platform/jobs/jobs.ts'
import { SWEEP } from './platform/sweep.ts'

/** Every recurring job and when it runs, as cron lines in Asia/Shanghai. */
export const SCHEDULE: readonly { readonly queue: JobQueue<object>; readonly cron: string }[] = [
  { queue: SWEEP, cron: '40 3 * * *' },
]
