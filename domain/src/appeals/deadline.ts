import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays, toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { endOfWorkingDay } from '../shared/working-day.ts'
import { closingTime, workingMinutes } from '../shared/working-time.ts'
import type { AppealState } from './state.ts'
import { APPEAL_WAITS_FOR } from './transitions.ts'

/** FAQ M3. */
export const DECIDE_WITHIN_WORKING_DAYS = 3

/** Days in China after the one on which better photos were asked for; then the appeal ends by itself. */
export const BRING_WITHIN_DAYS = 30

/** The last day on which an appeal that reviewers have since `waitsSince` is decided in time. */
export function decideBy(waitsSince: Date, calendar: WorkingDayCalendar): CalendarDate {
  return endOfWorkingDay(toShanghaiDate(waitsSince), DECIDE_WITHIN_WORKING_DAYS, calendar)
}

export interface Due {
  readonly state: AppealState
  readonly decideBy: CalendarDate
  readonly now: Date
}

/** Past its last day, and still with the reviewers. */
export function isOverdue({ state, decideBy: lastDay, now }: Due): boolean {
  return APPEAL_WAITS_FOR[state] === 'reviewer' && toShanghaiDate(now) > lastDay
}

/** Working time that reviewers have left, in minutes; 0 for what does not wait for them. */
export function workingMinutesLeft(
  { state, decideBy: lastDay, now }: Due,
  calendar: WorkingDayCalendar,
): number {
  return APPEAL_WAITS_FOR[state] === 'reviewer' ? workingMinutes(now, closingTime(lastDay), calendar) : 0
}

/** The last day for the better photos that were asked for at this instant; it counts whole. */
export function bringBy(askedAt: Date): CalendarDate {
  return addDays(toShanghaiDate(askedAt), BRING_WITHIN_DAYS)
}

/** Before this instant photos were asked for whose last day is over now. */
export function photosMissingSince(now: Date): Date {
  return new Date(Date.parse(`${addDays(toShanghaiDate(now), -BRING_WITHIN_DAYS)}T00:00:00+08:00`))
}

/** Better photos were asked for, and their last day is over. */
export function arePhotosMissing({ state, stateSince, now }: WaitingForPhotos): boolean {
  return state === 'photosAsked' && toShanghaiDate(now) > bringBy(stateSince)
}

interface WaitingForPhotos {
  readonly state: AppealState
  /** When they were asked for, where they are. */
  readonly stateSince: Date
  readonly now: Date
}
