import type { CalendarDate } from '../../shared/calendar-date.ts'
import { readCalendarDate } from '../../shared/calendar-date.ts'
import { PROVINCES } from '../../shared/code-tables/province.ts'
import type { Decision } from '../../shared/refusal.ts'
import { accept, refuse } from '../../shared/refusal.ts'
import { closedUpText, plainText } from '../../shared/typed-text.ts'

const FREE_TEXT_LONGEST = 100
const EMAIL_LONGEST = 254

const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/
const CARD_NUMBER = /^\d{8}$/
const AREA = /^\d{6}$/
const PROVINCE_CODES: ReadonlySet<string> = new Set(PROVINCES.map(({ code }) => code))

/** An e-mail address; refuses `memberRecord.emailInvalid`. */
export function readEmail(raw: string): Decision<string> {
  const email = closedUpText(raw)
  return email.length <= EMAIL_LONGEST && EMAIL.test(email)
    ? accept(email)
    : refuse('memberRecord.emailInvalid')
}

/** 团员证编号: 8 digits; refuses `memberRecord.cardNumberInvalid`. */
export function readCardNumber(raw: string): Decision<string> {
  const number = closedUpText(raw)
  return CARD_NUMBER.test(number) ? accept(number) : refuse('memberRecord.cardNumberInvalid')
}

/** 6 digits of GB/T 2260 in a known province; withdrawn counties stay valid. Refuses `memberRecord.householdAreaInvalid`. */
export function readHouseholdArea(raw: string): Decision<string> {
  const code = closedUpText(raw)
  const isArea = AREA.test(code) && PROVINCE_CODES.has(code.slice(0, 2))
  return isArea ? accept(code) : refuse('memberRecord.householdAreaInvalid')
}

/** Occupation, employer or school; refuses `memberRecord.textInvalid`. */
export function readFreeText(raw: string): Decision<string> {
  const text = plainText(raw).replace(/\s+/gu, ' ').trim()
  const length = [...text].length
  const isText = length >= 1 && length <= FREE_TEXT_LONGEST && !/\p{C}/u.test(text)
  return isText ? accept(text) : refuse('memberRecord.textInvalid', { maximum: FREE_TEXT_LONGEST })
}

/** A day of the past, as typed; refuses `memberRecord.dateInvalid`. */
export function readPastDay(raw: string): Decision<CalendarDate> {
  const day = readCalendarDate(raw)
  return day.ok && day.value >= '1900-01-01' ? day : refuse('memberRecord.dateInvalid')
}

export const GRADUATION_YEARS = { first: 1990, last: 2100 } as const

/** Refuses `memberRecord.graduationYearInvalid`. */
export function readGraduationYear(raw: number): Decision<number> {
  const isYear = Number.isInteger(raw) && raw >= GRADUATION_YEARS.first && raw <= GRADUATION_YEARS.last
  return isYear ? accept(raw) : refuse('memberRecord.graduationYearInvalid')
}
