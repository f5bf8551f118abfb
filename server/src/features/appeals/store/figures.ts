import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

export interface Period {
  /** First and last day of submission in China. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly today: CalendarDate
}

interface Figures {
  readonly received: number
  readonly upheld: number
  readonly dismissed: number
  readonly withdrawn: number
  readonly open: number
  readonly overdue: number
  readonly decidedLate: number
  readonly medianMinutes: number | null
  readonly p95Minutes: number | null
}

/** What became of the appeals that were filed in a period, and how long reviewers took. */
export async function readFigures(database: KyselyDatabase, { from, to, today }: Period): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select count(*) as received,
      count(*) filter (where state = 'upheld') as upheld,
      count(*) filter (where state = 'dismissed') as dismissed,
      count(*) filter (where state = 'withdrawn') as withdrawn,
      count(*) filter (where decided_at is null) as open,
      count(*) filter (where state in ('submitted', 'claimed') and decide_by < ${today}) as overdue,
      count(*) filter (where decided_by is not null
        and (decided_at at time zone 'Asia/Shanghai')::date > decide_by) as "decidedLate",
      percentile_cont(0.5) within group (order by working_minutes)
        filter (where decided_by is not null) as "medianMinutes",
      percentile_cont(0.95) within group (order by working_minutes)
        filter (where decided_by is not null) as "p95Minutes"
    from appeal
    where submitted_at >= (${from}::date)::timestamp at time zone 'Asia/Shanghai'
      and submitted_at < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`.execute(database)
  const [figures] = rows
  if (!figures) throw new Error('An aggregate always answers a row')
  return figures
}
