import { describe, expect, it } from 'vitest'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import {
  arePhotosMissing,
  bringBy,
  decideBy,
  isOverdue,
  photosMissingSince,
  workingMinutesLeft,
} from './deadline.ts'

const calendar: WorkingDayCalendar = {
  isWorkingDay(date) {
    const weekday = new Date(date).getUTCDay()
    return weekday > 0 && weekday < 6 && date !== '2026-04-06'
  },
}
const inChina = (text: string) => new Date(`${text}:00+08:00`)

describe('the last day', () => {
  it.each([
    ['2026-03-02T09:00', '2026-03-05'],
    ['2026-03-02T23:59', '2026-03-05'],
    ['2026-03-05T10:00', '2026-03-10'],
    ['2026-03-07T10:00', '2026-03-11'],
    ['2026-04-03T10:00', '2026-04-09'],
  ])('of what was filed at %s is %s', (filed, day) => {
    expect(decideBy(inChina(filed), calendar)).toBe(day)
  })
})

describe('what is left', () => {
  it.each([
    ['submitted', '2026-03-02T09:00', false, 4 * 480],
    ['claimed', '2026-03-05T16:59', false, 1],
    ['submitted', '2026-03-05T17:00', false, 0],
    ['submitted', '2026-03-05T23:59', false, 0],
    ['submitted', '2026-03-06T00:00', true, 0],
    ['claimed', '2026-03-06T00:00', true, 0],
    ['photosAsked', '2026-03-06T00:00', false, 0],
    ['photosAsked', '2026-03-02T09:00', false, 0],
    ['upheld', '2026-03-06T00:00', false, 0],
    ['dismissed', '2026-03-02T09:00', false, 0],
  ] as const)('of one that is %s at %s', (state, now, overdue, minutes) => {
    const due = { state, decideBy: '2026-03-05', now: inChina(now) }
    expect(isOverdue(due)).toBe(overdue)
    expect(workingMinutesLeft(due, calendar)).toBe(minutes)
  })
})

describe('better photos', () => {
  it.each([
    ['2026-03-02T09:00', '2026-04-01'],
    ['2026-03-02T00:00', '2026-04-01'],
    ['2026-03-02T23:59', '2026-04-01'],
    ['2026-12-10T10:00', '2027-01-09'],
  ])('asked for at %s are to be brought by %s', (asked, day) => {
    expect(bringBy(inChina(asked))).toBe(day)
  })

  it.each([
    ['29 days after', 'photosAsked', '2026-03-31T12:00', false],
    ['30 days after', 'photosAsked', '2026-04-01T00:00', false],
    ['on the last minute of the last day', 'photosAsked', '2026-04-01T23:59', false],
    ['31 days after', 'photosAsked', '2026-04-02T00:00', true],
    ['31 days after, once brought', 'submitted', '2026-04-02T00:00', false],
    ['31 days after, once dismissed', 'dismissed', '2026-04-02T00:00', false],
  ] as const)('are missing %s: %s at %s', (_, state, now, missing) => {
    for (const asked of ['2026-03-02T00:00', '2026-03-02T23:59'].map(inChina)) {
      expect(arePhotosMissing({ state, stateSince: asked, now: inChina(now) })).toBe(missing)
      const isBefore = asked.getTime() < photosMissingSince(inChina(now)).getTime()
      expect(isBefore && state === 'photosAsked').toBe(missing)
    }
  })
})
