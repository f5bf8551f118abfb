import type { CalendarDate } from './calendar-date.ts'
import { addDays } from './calendar-date.ts'

/** China's public holidays and working weekends; the caller brings the data. */
export interface WorkingDayCalendar {
  isWorkingDay(date: CalendarDate): boolean
}

const LONGEST_PAUSE_DAYS = 31

/**
 * The `workingDays`-th working day after `start`, which itself never counts: a deadline is the end of that day.
 * Throws a RangeError on less than one day, and on a calendar that rests longer than a month.
 */
export function endOfWorkingDay(
  start: CalendarDate,
  workingDays: number,
  calendar: WorkingDayCalendar,
): CalendarDate {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new RangeError('less than one working day')
  let date = start
  for (let counted = 0; counted < workingDays; counted += 1) date = nextWorkingDay(date, calendar)
  return date
}

function nextWorkingDay(after: CalendarDate, calendar: WorkingDayCalendar): CalendarDate {
  for (let days = 1; days <= LONGEST_PAUSE_DAYS; days += 1) {
    const date = addDays(after, days)
    if (calendar.isWorkingDay(date)) return date
  }
  throw new RangeError(`no working day within ${LONGEST_PAUSE_DAYS} days after ${after}`)
}
