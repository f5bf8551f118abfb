import { expect, test } from 'vitest'
import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { feedbackDueBy } from './deadline.ts'

const calendar: WorkingDayCalendar = { isWorkingDay: (date) => ![0, 6].includes(new Date(date).getUTCDay()) }
/** A Monday. */
const since = new Date('2026-03-02T01:00:00Z')

test.each([
  ['open', '2026-03-09'],
  ['escalated', '2026-03-09'],
  ['reopened', '2026-03-09'],
  ['answered', null],
  ['resolved', null],
] as const)('feedback that is %s since Monday waits until %s', (state, due) => {
  expect(feedbackDueBy(state, { since, calendar })).toBe(due)
})
