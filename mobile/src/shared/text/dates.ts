import type { Locale } from '@qingtuan/contract/refusals/sentence'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'

const WAYS: Intl.DateTimeFormatOptions = {
  timeZone: 'Asia/Shanghai',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
}

/** The day in China: `2018-12-22`. */
export function dayOf(instant: string): string {
  return toShanghaiDate(new Date(instant))
}

/** Day and time in China, whatever the phone's zone: `2018-12-22 09:05`. */
export function momentOf(instant: string): string {
  const time = new Intl.DateTimeFormat('en-GB', WAYS).format(new Date(instant)).slice(-5)
  return `${dayOf(instant)} ${time}`
}

/** The time beside a moment of the same day; of another day with that one: `09:05`, `12-23 00:10`. */
export function timeBeside(other: string, instant: string): string {
  return momentOf(instant).slice(dayOf(other) === dayOf(instant) ? 11 : 5)
}

/** The weekday of a day, short: 周六, Sat. */
export function weekdayOf(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** Today in China. */
export function today(): string {
  return toShanghaiDate(new Date())
}
