import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { reviewerPhones } from '../accounts/index.ts'
import { dismissMissingPhotos } from './dismiss-missing-photos.ts'
import { dueMessage } from './messages.ts'
import { deleteTickets } from './store/photos.ts'
import { countQueue } from './store/queue.ts'

/** Tells reviewers in the morning of a working day what is due by its end, and what is late. */
export const REMIND_REVIEWERS: JobQueue<object> = {
  name: 'appeals.remindReviewers',
  retryLimit: 3,
  retryDelay: 60,
}

/** Removes tickets for looks at photos that are over. */
export const SWEEP_TICKETS: JobQueue<object> = {
  name: 'appeals.sweepTickets',
  retryLimit: 3,
  retryDelay: 60,
}

/** Ends the appeals whose better photos did not come in time. */
export const DISMISS_MISSING_PHOTOS: JobQueue<object> = {
  name: 'appeals.dismissMissingPhotos',
  retryLimit: 3,
  retryDelay: 60,
}

async function remindReviewers(platform: Platform): Promise<void> {
  const { database, workingDays } = platform
  const now = platform.clock()
  const today = toShanghaiDate(now)
  if (!workingDays.isWorkingDay(today)) return
  const counts = await countQueue(database, { reviewerId: null, now, today })
  if (counts.dueToday + counts.overdue === 0) return
  const phones = await reviewerPhones(database, platform)
  const messages = phones.map((phone) => dueMessage(phone, counts))
  await inTransaction(database, (trx) => announceSms(trx, { platform, now }, messages))
}

async function sweepTickets({ database, clock }: Platform): Promise<void> {
  await deleteTickets(database, clock())
}

export const appealJobs: readonly Job[] = [
  job(REMIND_REVIEWERS, remindReviewers),
  job(SWEEP_TICKETS, sweepTickets),
  job(DISMISS_MISSING_PHOTOS, dismissMissingPhotos),
]
