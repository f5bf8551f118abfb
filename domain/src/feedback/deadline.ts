import type { CalendarDate } from '../shared/calendar-date.ts'
import { toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { endOfWorkingDay } from '../shared/working-day.ts'
import type { FeedbackState } from './state.ts'
import { WAITING_FEEDBACK_STATES } from './state.ts'

/** For whoever has it; then it passes to the next superior by itself. */
export const FEEDBACK_WORKING_DAYS = 5

interface Since {
  /** When it came to whoever has it now. */
  readonly since: Date
  readonly calendar: WorkingDayCalendar
}

/** The last day of whoever has it now; null while nobody is waited for. */
export function feedbackDueBy(state: FeedbackState, { since, calendar }: Since): CalendarDate | null {
  if (!WAITING_FEEDBACK_STATES.some((waiting) => waiting === state)) return null
  return endOfWorkingDay(toShanghaiDate(since), FEEDBACK_WORKING_DAYS, calendar)
}
