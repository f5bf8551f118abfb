import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  firstDayOf,
  isCalendarDate,
  isCalendarMonth,
  lastDayOf,
  readCalendarDate,
  readCalendarMonth,
  toShanghaiDate,
  yearsBefore,
} from './calendar-date.ts'
import { accept, refuse } from './refusal.ts'

const instant = fc.date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
const date = instant.map(toShanghaiDate)

describe('isCalendarDate', () => {
  test.each(['2000-02-29', '2024-02-29', '1999-12-31', '2026-01-01'])('%s is a day', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  test.each([
    '1900-02-29',
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '0024-01-01',
    '',
  ])('%s is none', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })

  test('every day of an instant is one', () => {
    fc.assert(fc.property(date, isCalendarDate))
  })
})

describe('readCalendarDate', () => {
  test.each([
    '2016-03-01',
    '2016-3-1',
    '2016/03/01',
    '2016.3.1',
    '20160301',
    '2016年3月1日',
    ' ２０１６－０３－０１ ',
  ])('%s is the first of March', (raw) => {
    expect(readCalendarDate(raw)).toEqual(accept('2016-03-01'))
  })

  test.each(['', '2016', '2016-03', '2016-02-30', '1-3-2016', '160301', 'soon', '2016-03-01T00:00:00Z'])(
    '“%s” is refused',
    (raw) => {
      expect(readCalendarDate(raw)).toEqual(refuse('input.invalid'))
    },
  )
})

describe('readCalendarMonth', () => {
  test.each(['2016-03', '2016-3', '2016/3', '2016.03', '201603', '2016年3月'])('%s is March', (raw) => {
    expect(readCalendarMonth(raw)).toEqual(accept('2016-03'))
  })

  test.each(['', '2016', '2016-13', '2016-00', '2016-03-01', '3-2016'])('“%s” is refused', (raw) => {
    expect(readCalendarMonth(raw)).toEqual(refuse('input.invalid'))
  })

  test.each([
    ['2016-12', true],
    ['2016-13', false],
    ['2016-1', false],
  ])('isCalendarMonth %s: %s', (text, expected) => {
    expect(isCalendarMonth(text)).toBe(expected)
  })
})

describe('ageOn', () => {
  test.each([
    ['2004-05-06', '2018-05-05', 13],
    ['2004-05-06', '2018-05-06', 14],
    ['2004-02-29', '2018-02-28', 13],
    ['2004-02-29', '2018-03-01', 14],
    ['2004-02-29', '2020-02-29', 16],
    ['2004-05-06', '2004-05-06', 0],
  ])('born %s is on %s %d years old', (bornOn, on, age) => {
    expect(ageOn(bornOn, on)).toBe(age)
  })

  test('never falls as days pass', () => {
    fc.assert(
      fc.property(date, fc.nat(20_000), (bornOn, days) => {
        const on = addDays(bornOn, days)
        expect(ageOn(bornOn, addDays(on, 1)) - ageOn(bornOn, on)).toBeOneOf([0, 1])
      }),
    )
  })
})

describe('addDays', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-03-01', 0, '2024-03-01'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })

  test('goes back the way it came', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -9_000, max: 9_000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from)
      }),
    )
  })
})

describe('the days of a month', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-12', '2023-12-01', '2023-12-31'],
  ])('%s runs from %s to %s', (month, first, last) => {
    expect([firstDayOf(month), lastDayOf(month)]).toEqual([first, last])
  })
})

describe('toShanghaiDate', () => {
  test.each([
    ['2026-06-30T15:59:59Z', '2026-06-30'],
    ['2026-06-30T16:00:00Z', '2026-07-01'],
    ['2025-12-31T20:00:00Z', '2026-01-01'],
  ])('%s is %s in China', (at, expected) => {
    expect(toShanghaiDate(new Date(at))).toBe(expected)
  })
})

test.each([
  ['2026-11-28', 28, '1998-11-28'],
  ['2028-02-29', 28, '2000-02-29'],
  ['2028-02-29', 1, '2027-02-28'],
])('who is old enough on %s for %i years is born by %s', (date, years, last) => {
  expect(yearsBefore(date, years)).toBe(last)
  expect(ageOn(last, date)).toBe(years)
  expect(ageOn(addDays(last, 1), date)).toBe(years - 1)
})
