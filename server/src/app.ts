import type { AnyRouter } from '@orpc/server'
import type { Job } from './platform/jobs/job.ts'
import { job } from './platform/jobs/job.ts'
import { SEND_SMS } from './platform/sms/outbox.ts'
import { sendMessage } from './platform/sms/send-message.ts'
import { SWEEP, sweep } from './platform/sweep.ts'

/** Every feature’s endpoints, with the ports of ground rooms plugged into the rooms above them. */
export const router: AnyRouter = {}

/** Every queue and its work. */
export const JOBS: readonly Job[] = [
  job(SEND_SMS, (platform, { messageId }) => sendMessage(platform, messageId)),
  job(SWEEP, sweep),
]
