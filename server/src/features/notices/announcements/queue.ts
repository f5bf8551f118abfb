import type { JobQueue } from '../../../platform/jobs/jobs.ts'

/** Sends what is due and goes on with what was interrupted; each minute, and at once after an order. */
export const SEND_ANNOUNCEMENTS: JobQueue<object> = {
  name: 'announcements.send',
  retryLimit: 3,
  retryDelay: 10,
}
