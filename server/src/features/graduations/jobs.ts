import { OPEN_QUESTIONS } from '@qingtuan/domain/graduations/answer'
import { remindsOn } from '@qingtuan/domain/graduations/season'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { askGraduates } from './ask-graduates.ts'
import { remind } from './remind-graduates.ts'
import { readFigures } from './store/graduates.ts'
import type { SeasonRow } from './store/seasons.ts'
import { listRunning, lockSeason } from './store/seasons.ts'

/** Each morning: asks who was marked since, reminds before the deadline, and tells the opener on it. */
export const FOLLOW_SEASONS: JobQueue<object> = { name: 'graduations.follow', retryLimit: 3, retryDelay: 60 }

export const graduationJobs: readonly Job[] = [job(FOLLOW_SEASONS, followSeasons)]

async function followSeasons(platform: Platform): Promise<void> {
  const now = platform.clock()
  for (const { id } of await listRunning(platform.database, toShanghaiDate(now)))
    await inTransaction(platform.database, async (trx) => {
      const season = await lockSeason(trx, id, 'answer')
      if (season !== null && season.closed_at === null) await follow(trx, now, season)
    })
}

async function follow(trx: Transaction, now: Date, season: SeasonRow): Promise<void> {
  const today = toShanghaiDate(now)
  await askGraduates(trx, now, season)
  if (remindsOn(season.deadline, today)) await remind(trx, now, { season, path: season.path })
  if (season.deadline === today) await tellDue(trx, now, season)
}

async function tellDue(
  trx: Transaction,
  now: Date,
  { id, path, year, organization_id }: SeasonRow,
): Promise<void> {
  const figures = await readFigures(trx, { seasonId: id, path })
  const count = OPEN_QUESTIONS.reduce((sum, state) => sum + figures[state], 0)
  if (count === 0) return
  await announceNotices(trx, { now }, [
    {
      to: { organizationId: organization_id },
      kind: 'graduation.due',
      facts: { year, count },
      link: `/graduations/${id}`,
    },
  ])
}
