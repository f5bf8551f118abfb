import type { CalendarDate } from '../shared/calendar-date.ts'
import { toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { endOfWorkingDay } from '../shared/working-day.ts'
import type { NumberCaseState } from './state.ts'

/** After these, a superior may decide a correction request for the branch. */
export const CORRECTION_WORKING_DAYS = 5
/** For the committee to collect a case, and again to pass it on; then a superior above it may. */
export const COMMITTEE_WORKING_DAYS = 5
/** For the number officer, from the day on which a case was passed on. */
export const OFFICER_WORKING_DAYS = 10

interface Since {
  readonly since: Date
  readonly calendar: WorkingDayCalendar
}

/** The last day on which the branch alone may answer a correction request. */
export function correctBy({ since, calendar }: Since): CalendarDate {
  return endOfWorkingDay(toShanghaiDate(since), CORRECTION_WORKING_DAYS, calendar)
}

/** The last day of whoever has a case now; null once it is settled. Taking it up does not start the officer's days anew. */
export function caseDueBy(
  state: NumberCaseState,
  { since, calendar, present }: Since & { readonly present: CalendarDate | null },
): CalendarDate | null {
  if (state === 'inReview') return present
  if (state === 'escalated') return endOfWorkingDay(toShanghaiDate(since), OFFICER_WORKING_DAYS, calendar)
  if (state === 'reported' || state === 'collected')
    return endOfWorkingDay(toShanghaiDate(since), COMMITTEE_WORKING_DAYS, calendar)
  return null
}
