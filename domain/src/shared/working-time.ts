import type { CalendarDate } from './calendar-date.ts'
import { addDays, toShanghaiDate } from './calendar-date.ts'
import type { WorkingDayCalendar } from './working-day.ts'

/** Hours of a working day in China during which somebody is at the desk. */
export const WORKING_HOURS = { from: 9, to: 17 } as const

const HOUR = 3_600_000
const MINUTE = 60_000
const SHANGHAI = 8 * HOUR

/** Full minutes of working time between two instants; 0 when `to` is not later than `from`. */
export function workingMinutes(from: Date, to: Date, calendar: WorkingDayCalendar): number {
  let milliseconds = 0
  const last = toShanghaiDate(to)
  for (let date = toShanghaiDate(from); date <= last; date = addDays(date, 1)) {
    if (calendar.isWorkingDay(date)) milliseconds += shareOf(date, from, to)
  }
  return Math.floor(milliseconds / MINUTE)
}

/** The end of working time on a day in China. */
export function closingTime(date: CalendarDate): Date {
  return atHour(date, WORKING_HOURS.to)
}

function shareOf(date: CalendarDate, from: Date, to: Date): number {
  const begin = Math.max(from.getTime(), atHour(date, WORKING_HOURS.from).getTime())
  const end = Math.min(to.getTime(), atHour(date, WORKING_HOURS.to).getTime())
  return Math.max(0, end - begin)
}

function atHour(date: CalendarDate, hour: number): Date {
  return new Date(Date.parse(date) - SHANGHAI + hour * HOUR)
}
