import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays, toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { endOfWorkingDay } from '../shared/working-day.ts'

/** After these, a superior may act for the branch. */
export const SILENT_AFTER_WORKING_DAYS = 5

export interface Waiting {
  /** When the application reached its present branch: filed, redirected or mended. */
  readonly waitingSince: Date
  readonly calendar: WorkingDayCalendar
}

/** The last day on which the branch alone may answer. */
export function answerBy({ waitingSince, calendar }: Waiting): CalendarDate {
  return endOfWorkingDay(toShanghaiDate(waitingSince), SILENT_AFTER_WORKING_DAYS, calendar)
}

/** The first day, in China, on which a superior may act for a branch that had until `waitsUntil`. */
export function silentFrom(waitsUntil: CalendarDate): CalendarDate {
  return addDays(waitsUntil, 1)
}

export function isSilent({ waitsUntil, today }: { waitsUntil: CalendarDate; today: CalendarDate }): boolean {
  return today >= silentFrom(waitsUntil)
}
