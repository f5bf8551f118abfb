import type { CalendarDate } from '../shared/calendar-date.ts'
import { toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { endOfWorkingDay } from '../shared/working-day.ts'

/** Working days after which a silent holder passes the step to the direct superior, unless configured otherwise. */
export const TRANSFER_SILENT_WORKING_DAYS = 10

export interface Held {
  /** When the step came to its present holder. */
  readonly since: Date
  readonly workingDays: number
  readonly calendar: WorkingDayCalendar
}

/** The last day of the holder’s own time; at the end of it the step passes upwards. */
export function heldUntil({ since, workingDays, calendar }: Held): CalendarDate {
  return endOfWorkingDay(toShanghaiDate(since), workingDays, calendar)
}
