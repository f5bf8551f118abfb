import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays, toShanghaiDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/**
 * docs/security.md “Numbers” for one phone, which its holder alone can use up. For one document there are more:
 * who knows somebody’s name and number could else keep them from filing with a single phone.
 */
export const APPEALS_PER_PERIOD = { phone: 3, document: 9 } as const
/** Days in China, the one of the appeal included. */
export const APPEAL_PERIOD_DAYS = 30

/** Whether one more may be filed beside those filed on these days; refuses `appeal.tooMany` with the day from which. */
export function judgeAppealLimit(
  filedOn: readonly CalendarDate[],
  { of, today }: { of: keyof typeof APPEALS_PER_PERIOD; today: CalendarDate },
): Decision<null> {
  const maximum = APPEALS_PER_PERIOD[of]
  const counting = filedOn.filter((day) => addDays(day, APPEAL_PERIOD_DAYS) > today).sort()
  const oldest = counting.at(-maximum)
  if (oldest === undefined) return accept(null)
  return refuse('appeal.tooMany', { maximum, until: addDays(oldest, APPEAL_PERIOD_DAYS) })
}

/** From when on appeals count: those before never keep one from filing. */
export function appealPeriodStart(now: Date): Date {
  return new Date(Date.parse(`${addDays(toShanghaiDate(now), 1 - APPEAL_PERIOD_DAYS)}T00:00:00+08:00`))
}
