import { endOfWorkingDay } from '@qingtuan/domain/shared/working-day'
import { describe, expect, it } from 'vitest'
import { workingDayCalendar } from './working-day-calendar.ts'

const quiet = (message: string) => {
  throw new Error(`nothing to warn of: ${message}`)
}

describe('the official calendar', () => {
  // 国务院办公厅关于2024年、2025年、2026年部分节假日安排的通知
  it.each([
    ['a plain Wednesday', '2026-03-04', true],
    ['a plain Saturday', '2026-03-07', false],
    ['a plain Sunday', '2026-03-08', false],
    ['New Year 2026, a Thursday', '2026-01-01', false],
    ['the bridge after New Year 2026', '2026-01-02', false],
    ['Sunday worked for New Year 2026', '2026-01-04', true],
    ['Spring Festival 2026, a Tuesday', '2026-02-17', false],
    ['Saturday worked for Spring Festival 2026', '2026-02-14', true],
    ['Saturday worked after Spring Festival 2026', '2026-02-28', true],
    ['Labour Day 2026', '2026-05-01', false],
    ['Saturday worked for Labour Day 2026', '2026-05-09', true],
    ['National Day 2026', '2026-10-01', false],
    ['the last day off of October 2026', '2026-10-07', false],
    ['the day after', '2026-10-08', true],
    ['Sunday worked for National Day 2026', '2026-09-20', true],
    ['Saturday worked for National Day 2026', '2026-10-10', true],
    ['Mid-Autumn 2025 inside National Day', '2025-10-06', false],
    ['the new day off of 2025, 4 May was a Sunday', '2025-05-05', false],
    ['Sunday worked for Labour Day 2025', '2025-04-27', true],
    ['Sunday worked for Spring Festival 2024', '2024-02-18', true],
  ])('%s', (_what, date, expected) => {
    expect(workingDayCalendar(quiet).isWorkingDay(date)).toBe(expected)
  })

  it('carries a deadline over a holiday and a worked weekend', () => {
    // Three working days from Wednesday 30 September 2026: 8, 9 and the worked Saturday 10 October.
    expect(endOfWorkingDay('2026-09-30', 3, workingDayCalendar(quiet))).toBe('2026-10-10')
  })
})

describe('a year without data', () => {
  it('counts Monday to Friday, and warns once', () => {
    const warnings: number[] = []
    const calendar = workingDayCalendar((_message, year) => warnings.push(year))
    const week = [
      '2099-10-05',
      '2099-10-06',
      '2099-10-07',
      '2099-10-08',
      '2099-10-09',
      '2099-10-10',
      '2099-10-11',
    ]
    expect(week.map(calendar.isWorkingDay)).toEqual([true, true, true, true, true, false, false])
    expect(calendar.isWorkingDay('2003-10-01')).toBe(true)
    expect(warnings).toEqual([2099])
  })
})
