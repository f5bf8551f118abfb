import { expect, test } from 'vitest'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { caseDueBy, correctBy } from './deadline.ts'

const calendar: WorkingDayCalendar = { isWorkingDay: (date) => ![0, 6].includes(new Date(date).getUTCDay()) }
/** A Monday. */
const since = new Date('2026-03-02T01:00:00Z')

test('a branch has five working days for a correction request', () => {
  expect(correctBy({ since, calendar })).toBe('2026-03-09')
})

test.each([
  ['reported', '2026-03-09'],
  ['collected', '2026-03-09'],
  ['escalated', '2026-03-16'],
  ['inReview', '2026-03-12'],
  ['resolved', null],
  ['rejected', null],
  ['withdrawn', null],
] as const)('a case that has become %s is due by %s', (state, due) => {
  expect(caseDueBy(state, { since, calendar, present: '2026-03-12' })).toBe(due)
})
