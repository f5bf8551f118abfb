import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { RollPorts } from '../members/index.ts'
import { SEND_ANNOUNCEMENTS } from './announcements/queue.ts'
import { sendDue } from './announcements/send-due.ts'
import { sendReminders } from './announcements/send-reminders.ts'

export const noticeJobs = (ports: RollPorts): readonly Job[] => [
  job(SEND_ANNOUNCEMENTS, async (platform) => {
    await sendDue(platform, ports)
    await sendReminders(platform)
  }),
]
