import type { CalendarDate } from '../shared/calendar-date.ts'
import { toShanghaiDate } from '../shared/calendar-date.ts'

const DAY_MS = 86_400_000

/** Whole days, as the calendar in China counts them, for which a member has been without a branch. */
export function daysFloating({ since, today }: { since: Date; today: CalendarDate }): number {
  const from = Date.parse(toShanghaiDate(since))
  return Math.max(0, Math.round((Date.parse(today) - from) / DAY_MS))
}
