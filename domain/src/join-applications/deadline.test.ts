import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toShanghaiDate } from '../shared/calendar-date.ts'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { answerBy, isSilent, SILENT_AFTER_WORKING_DAYS, silentFrom } from './deadline.ts'

const HOLIDAYS = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']
const KEPT_WEEKENDS = ['2026-09-20', '2026-10-10']

const calendar: WorkingDayCalendar = {
  isWorkingDay: (date) => {
    if (HOLIDAYS.includes(date)) return false
    return KEPT_WEEKENDS.includes(date) || ![0, 6].includes(new Date(date).getUTCDay())
  },
}

describe('silence of a branch', () => {
  it.each([
    { name: 'on a Monday', at: '2026-03-02T01:00:00Z', by: '2026-03-09', from: '2026-03-10' },
    { name: 'on a Friday', at: '2026-03-06T01:00:00Z', by: '2026-03-13', from: '2026-03-14' },
    { name: 'on a Saturday', at: '2026-03-07T01:00:00Z', by: '2026-03-13', from: '2026-03-14' },
    { name: 'past midnight in China', at: '2026-03-02T16:00:00Z', by: '2026-03-10', from: '2026-03-11' },
    { name: 'over the holidays', at: '2026-09-30T01:00:00Z', by: '2026-10-13', from: '2026-10-14' },
    { name: 'over a kept Sunday', at: '2026-09-17T01:00:00Z', by: '2026-09-23', from: '2026-09-24' },
  ])('filed $name: until $by', ({ at, by, from }) => {
    const waiting = { waitingSince: new Date(at), calendar }
    expect(answerBy(waiting)).toBe(by)
    expect(silentFrom(answerBy(waiting))).toBe(from)
  })

  it.each([
    { now: '2026-03-02T01:00:00Z', silent: false },
    { now: '2026-03-09T15:59:59Z', silent: false },
    { now: '2026-03-09T16:00:00Z', silent: true },
    { now: '2026-04-01T00:00:00Z', silent: true },
  ])('at $now: $silent', ({ now, silent }) => {
    const waitsUntil = answerBy({ waitingSince: new Date('2026-03-02T01:00:00Z'), calendar })
    expect(isSilent({ waitsUntil, today: toShanghaiDate(new Date(now)) })).toBe(silent)
  })

  it('leaves the branch its full working days after the day of filing', () => {
    const instants = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (waitingSince) => {
        const last = answerBy({ waitingSince, calendar })
        let worked = 0
        for (let date = addDays(toShanghaiDate(waitingSince), 1); date <= last; date = addDays(date, 1)) {
          if (calendar.isWorkingDay(date)) worked += 1
        }
        expect(worked).toBe(SILENT_AFTER_WORKING_DAYS)
        expect(calendar.isWorkingDay(last)).toBe(true)
      }),
    )
  })
})
