import type { CalendarDate } from '../shared/calendar-date.ts'
import { toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { endOfWorkingDay } from '../shared/working-day.ts'

/** ◆ After these, the step of a silent side passes to its direct superior; nothing lapses, nothing passes by itself. */
export const RELOCATION_WORKING_DAYS = 10

/** The last day on which a handler has the step alone; null for the top of the tree, above which nobody stands. */
export function answerBy(wish: {
  readonly since: Date
  readonly calendar: WorkingDayCalendar
  readonly hasSuperior: boolean
}): CalendarDate | null {
  const { since, calendar, hasSuperior } = wish
  return hasSuperior ? endOfWorkingDay(toShanghaiDate(since), RELOCATION_WORKING_DAYS, calendar) : null
}
