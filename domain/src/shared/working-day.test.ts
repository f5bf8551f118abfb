import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from './calendar-date.ts'
import { addDays } from './calendar-date.ts'
import type { WorkingDayCalendar } from './working-day.ts'
import { endOfWorkingDay } from './working-day.ts'

/** An autumn with a holiday from 1 to 7 October 2026 and a working Saturday on the 10th. */
const HOLIDAYS = ['01', '02', '05', '06', '07'].map((day) => `2026-10-${day}`)
const WORKING_WEEKEND = ['2026-10-10']

const autumn: WorkingDayCalendar = {
  isWorkingDay(date: CalendarDate) {
    const weekday = new Date(date).getUTCDay()
    const isWeekend = weekday === 0 || weekday === 6
    return WORKING_WEEKEND.includes(date) || (!isWeekend && !HOLIDAYS.includes(date))
  },
}

describe('endOfWorkingDay', () => {
  test.each([
    ['Monday to Thursday', '2026-09-14', 3, '2026-09-17'],
    ['over a weekend', '2026-09-17', 3, '2026-09-22'],
    ['from a Saturday', '2026-09-19', 1, '2026-09-21'],
    ['over the holiday', '2026-09-30', 1, '2026-10-08'],
    ['onto the working Saturday', '2026-09-30', 3, '2026-10-10'],
    ['past the working Saturday', '2026-10-09', 2, '2026-10-12'],
  ])('%s', (_, start, days, end) => {
    expect(endOfWorkingDay(start, days, autumn)).toBe(end)
  })

  test('exactly as many working days lie after the start, the last of them the end', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const start = addDays('2026-01-01', offset)
        const end = endOfWorkingDay(start, days, autumn)
        let counted = 0
        for (let date = addDays(start, 1); date <= end; date = addDays(date, 1)) {
          if (autumn.isWorkingDay(date)) counted += 1
        }
        expect(counted).toBe(days)
        expect(autumn.isWorkingDay(end)).toBe(true)
      }),
    )
  })

  test.each([0, -1, 1.5, Number.NaN])('%d working days are a mistake of the caller', (days) => {
    expect(() => endOfWorkingDay('2026-09-14', days, autumn)).toThrow(RangeError)
  })

  test('a calendar that never works is a mistake, not an endless search', () => {
    expect(() => endOfWorkingDay('2026-09-14', 1, { isWorkingDay: () => false })).toThrow('2026-09-14')
  })
})
