import { inTransaction } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { RollPorts } from '../members/index.ts'
import { SEND_ANNOUNCEMENTS } from './announcements/queue.ts'
import { runInTurns } from './announcements/run-in-turns.ts'
import { turnsToSend } from './announcements/send-due.ts'
import { turnsToRemind } from './announcements/send-reminders.ts'

export const noticeJobs = (ports: RollPorts): readonly Job[] => [
  job(SEND_ANNOUNCEMENTS, async (platform) => {
    const isLeft = await runInTurns(async () => [
      ...(await turnsToSend(platform, ports)),
      ...(await turnsToRemind(platform)),
    ])
    if (isLeft)
      await inTransaction(platform.database, (trx) => platform.jobs.enqueue(trx, SEND_ANNOUNCEMENTS, [{}]))
  }),
]
