import type { Decision } from './refusal.ts'
import { accept, refuse } from './refusal.ts'
import { closedUpText } from './typed-text.ts'

/** A day in China as `yyyy-mm-dd`; dates of the same precision compare as strings. */
export type CalendarDate = string
/** A month as `yyyy-mm`. Never compare it with a `CalendarDate` as a string: cut both to the month first. */
export type CalendarMonth = string

const DATE = /^([12]\d{3})-(\d{2})-(\d{2})$/
const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/
const TYPED_DATE = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?$/
const TYPED_MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/
const DAY = 86_400_000
const SHANGHAI = 8 * 3_600_000

/** Whether `text` is a real day of the calendar, written `yyyy-mm-dd`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = DATE.exec(text)
  if (!parts) return false
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return new Date(time).toISOString().startsWith(text)
}

export function isCalendarMonth(text: string): text is CalendarMonth {
  return MONTH.test(text)
}

/** Reads a day as people and spreadsheets write it: 2016-3-1, 2016/03/01, 2016.3.1, 20160301, 2016年3月1日. */
export function readCalendarDate(raw: string): Decision<CalendarDate> {
  const typed = closedUpText(raw).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const parts = TYPED_DATE.exec(typed)
  const date = parts ? `${parts[1]}-${twoDigits(parts[3])}-${twoDigits(parts[4])}` : ''
  return isCalendarDate(date) ? accept(date) : refuse('input.invalid')
}

/** Reads a month in the same ways as a day: 2016-3, 2016/03, 2016.3, 201603, 2016年3月. */
export function readCalendarMonth(raw: string): Decision<CalendarMonth> {
  const typed = closedUpText(raw).replace(/^(\d{4})(\d{2})$/, '$1-$2')
  const parts = TYPED_MONTH.exec(typed)
  const month = parts ? `${parts[1]}-${twoDigits(parts[2])}` : ''
  return isCalendarMonth(month) ? accept(month) : refuse('input.invalid')
}

/** Full years of age; the birthday counts, and 29 February is reached on 1 March of a common year. */
export function ageOn(bornOn: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** The last birth date of those who are at least so many years old on a day: `ageOn` turned round. */
export function yearsBefore(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) - years
  const then = `${year}${date.slice(4)}`
  return isCalendarDate(then) ? then : `${year}-02-28`
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01`
}

export function lastDayOf(month: CalendarMonth): CalendarDate {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
}

/** The day in China at an instant: UTC+8 all year, without summer time since 1992. */
export function toShanghaiDate(instant: Date): CalendarDate {
  return new Date(instant.getTime() + SHANGHAI).toISOString().slice(0, 10)
}

/** The minute in China at an instant, as a sentence tells it: `2026-11-28 09:00`. */
export function toShanghaiMinute(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI).toISOString().slice(0, 16).replace('T', ' ')
}

function twoDigits(number = ''): string {
  return number.padStart(2, '0')
}
