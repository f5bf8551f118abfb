import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays, toShanghaiDate } from '../shared/calendar-date.ts'

/**
 * The instant before which something must have happened to hold “as of” a day in China: the end of that day.
 * Null for today and later, which is the present.
 */
export function endOfDay(asOf: CalendarDate, now: Date): Date | null {
  return asOf >= toShanghaiDate(now) ? null : new Date(`${addDays(asOf, 1)}T00:00:00+08:00`)
}
