import { toShanghaiMinute } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { CheckInSide } from './side.ts'

const MINUTE_MS = 60_000
const MINUTES_A_DAY = 1440
/** Check-in opens so long before the beginning. */
export const CHECK_IN_MINUTES_BEFORE = 30
/** Check-out goes on so long after the end. */
export const CHECK_OUT_MINUTES_AFTER = 60

export interface ProjectTimes {
  readonly startsAt: Date
  readonly endsAt: Date
}

export interface CheckInWindow {
  readonly from: Date
  readonly until: Date
}

/** 签到 from half an hour before the beginning until the end, 签退 from the beginning until an hour after the end. */
export function checkInWindow(side: CheckInSide, { startsAt, endsAt }: ProjectTimes): CheckInWindow {
  if (side === 'in') return { from: minutesAfter(startsAt, -CHECK_IN_MINUTES_BEFORE), until: endsAt }
  return { from: startsAt, until: minutesAfter(endsAt, CHECK_OUT_MINUTES_AFTER) }
}

/** Whether somebody may check in or out at that moment. */
export function judgeCheckInMoment(side: CheckInSide, times: ProjectTimes, at: Date): Decision<null> {
  const { from, until } = checkInWindow(side, times)
  if (at < from) return refuse('checkIn.tooEarly', { from: toShanghaiMinute(from) })
  if (at > until) return refuse('checkIn.over', { until: toShanghaiMinute(until) })
  return accept(null)
}

/** A project stands among those of today from a day before its beginning until a day after its end. */
const TODAY_MINUTES_AROUND = MINUTES_A_DAY

/** What stands there at a moment: begins before `startsBefore` and ends after `endsAfter`. */
export function aroundToday(at: Date): { readonly startsBefore: Date; readonly endsAfter: Date } {
  return {
    startsBefore: minutesAfter(at, TODAY_MINUTES_AROUND),
    endsAfter: minutesAfter(at, -TODAY_MINUTES_AROUND),
  }
}

/** Days after the end in which leaders still keep the list on their phones; then it is the organizer’s alone. */
const LEADING_DAYS_AFTER = 7

export function isLeadingOver({ endsAt }: Pick<ProjectTimes, 'endsAt'>, at: Date): boolean {
  return at > minutesAfter(endsAt, LEADING_DAYS_AFTER * MINUTES_A_DAY)
}

/** By the leader’s list: from half an hour before the beginning; it ends with the confirming of the hours. */
export function judgeTickMoment(times: ProjectTimes, at: Date): Decision<null> {
  const { from } = checkInWindow('in', times)
  return at < from ? refuse('checkIn.tooEarly', { from: toShanghaiMinute(from) }) : accept(null)
}

function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * MINUTE_MS)
}
