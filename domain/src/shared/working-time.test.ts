import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, toShanghaiDate } from './calendar-date.ts'
import type { WorkingDayCalendar } from './working-day.ts'
import { closingTime, workingMinutes } from './working-time.ts'

/** October 2026: holidays from the 1st to the 7th, a working Saturday on the 10th. */
const calendar: WorkingDayCalendar = {
  isWorkingDay(date) {
    const weekday = new Date(date).getUTCDay()
    const isHoliday = date >= '2026-10-01' && date <= '2026-10-07'
    return date === '2026-10-10' || (weekday > 0 && weekday < 6 && !isHoliday)
  },
}

const inChina = (text: string) => new Date(`${text}:00+08:00`)

describe('working time', () => {
  test.each([
    ['within a day', '2026-09-14T10:00', '2026-09-14T11:30', 90],
    ['a whole day', '2026-09-14T00:00', '2026-09-15T00:00', 480],
    ['begun before nine', '2026-09-14T07:00', '2026-09-14T09:20', 20],
    ['ended after five', '2026-09-14T16:50', '2026-09-14T23:00', 10],
    ['over a night', '2026-09-14T16:00', '2026-09-15T10:00', 120],
    ['over a weekend', '2026-09-18T16:00', '2026-09-21T10:00', 120],
    ['on a Sunday', '2026-09-20T10:00', '2026-09-20T16:00', 0],
    ['over the holiday', '2026-09-30T16:00', '2026-10-08T10:00', 120],
    ['on the working Saturday', '2026-10-10T09:00', '2026-10-10T17:00', 480],
    ['backwards', '2026-09-15T10:00', '2026-09-14T10:00', 0],
    ['backwards within a day', '2026-09-14T11:00', '2026-09-14T10:00', 0],
    ['nothing', '2026-09-14T10:00', '2026-09-14T10:00', 0],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutes(inChina(from), inChina(to), calendar)).toBe(minutes)
  })

  test('counts full minutes only', () => {
    const from = inChina('2026-09-14T10:00')
    expect(workingMinutes(from, new Date(from.getTime() + 119_999), calendar)).toBe(1)
  })

  const minute = fc.integer({ min: 0, max: 90 * 1440 })
  const at = (minutes: number) => new Date(inChina('2026-09-01T00:00').getTime() + minutes * 60_000)

  test('adds up, never runs faster than the clock, and never beyond eight hours a day', () => {
    fc.assert(
      fc.property(minute, minute, minute, (...three) => {
        const [a = 0, b = 0, c = 0] = three.sort((one, other) => one - other)
        const whole = workingMinutes(at(a), at(c), calendar)
        expect(workingMinutes(at(a), at(b), calendar) + workingMinutes(at(b), at(c), calendar)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(c - a)
        expect(whole).toBeLessThanOrEqual(480 * (Math.floor((c - a) / 1440) + 2))
      }),
    )
  })

  test('is eight hours times the working days that lie wholly within', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(40), (start, length) => {
        const first = addDays('2026-09-01', start)
        const days = Array.from({ length }, (_, index) => addDays(first, index))
        const working = days.filter((day) => calendar.isWorkingDay(day)).length
        const from = inChina(`${first}T00:00`)
        const to = inChina(`${addDays(first, length)}T00:00`)
        expect(workingMinutes(from, to, calendar)).toBe(working * 480)
      }),
    )
  })

  test('ends at five in China', () => {
    expect(closingTime('2026-09-14').toISOString()).toBe('2026-09-14T09:00:00.000Z')
    expect(toShanghaiDate(closingTime('2026-09-14'))).toBe('2026-09-14')
  })
})
