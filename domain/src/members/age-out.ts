import type { CalendarDate } from '../shared/calendar-date.ts'
import { isCalendarDate, lastDayOf } from '../shared/calendar-date.ts'

/** 超龄离团: a membership ends at 28, unless its member holds a post. */
export const AGE_OUT_AGE = 28
/** Member and branch are told this long ahead. */
export const AGE_OUT_NOTICE_MONTHS = 3

/** `coming`: within the three months; `due`: from the birthday on. */
export const AGE_OUT_STAGES = ['coming', 'due'] as const

export type AgeOutStage = (typeof AGE_OUT_STAGES)[number]

/** The 28th birthday; 29 February is reached on 1 March of a common year. */
export function ageOutDueOn(bornOn: CalendarDate): CalendarDate {
  const year = Number(bornOn.slice(0, 4)) + AGE_OUT_AGE
  const birthday = `${year}${bornOn.slice(4)}`
  return isCalendarDate(birthday) ? birthday : `${year}-03-01`
}

/** Whether somebody is to leave for age, or soon will be; null long before. */
export function ageOutStage(bornOn: CalendarDate, today: CalendarDate): AgeOutStage | null {
  const dueOn = ageOutDueOn(bornOn)
  if (dueOn <= today) return 'due'
  return dueOn <= monthsLater(today, AGE_OUT_NOTICE_MONTHS) ? 'coming' : null
}

/** The last birth date in a stage or past it: a list and a night’s work ask for everybody born until then. */
export function bornUntil(stage: AgeOutStage, today: CalendarDate): CalendarDate {
  const last = stage === 'due' ? today : monthsLater(today, AGE_OUT_NOTICE_MONTHS)
  const year = Number(last.slice(0, 4)) - AGE_OUT_AGE
  const birthday = `${year}${last.slice(4)}`
  return isCalendarDate(birthday) ? birthday : `${year}-02-28`
}

/** The same day of a later month, or its last day where that month is shorter. */
function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const later = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  const last = lastDayOf(later)
  const same = `${later}-${date.slice(8)}`
  return same < last ? same : last
}
