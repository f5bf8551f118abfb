import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays, toShanghaiDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** security.md “Default numbers”: for one document, and for one phone. */
export const APPEALS_PER_PERIOD = 3
/** Days in China, the one of the appeal included. */
export const APPEAL_PERIOD_DAYS = 30

/** Whether one more may be filed beside those filed on these days; refuses `appeal.tooMany` with the day from which. */
export function judgeAppealLimit(filedOn: readonly CalendarDate[], today: CalendarDate): Decision<null> {
  const counting = filedOn.filter((day) => addDays(day, APPEAL_PERIOD_DAYS) > today).sort()
  const oldest = counting.at(-APPEALS_PER_PERIOD)
  if (oldest === undefined) return accept(null)
  return refuse('appeal.tooMany', {
    maximum: APPEALS_PER_PERIOD,
    until: addDays(oldest, APPEAL_PERIOD_DAYS),
  })
}

/** From when on appeals count: those before never keep one from filing. */
export function appealPeriodStart(now: Date): Date {
  return new Date(Date.parse(`${addDays(toShanghaiDate(now), 1 - APPEAL_PERIOD_DAYS)}T00:00:00+08:00`))
}
