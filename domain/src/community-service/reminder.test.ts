import { expect, it } from 'vitest'
import { isQuietHour } from './reminder.ts'

it.each([
  ['2026-03-02T13:59:59Z', false],
  ['2026-03-02T14:00:00Z', true],
  ['2026-03-02T16:00:00Z', true],
  ['2026-03-02T22:59:59Z', true],
  ['2026-03-02T23:00:00Z', false],
])('%s is quiet: %s', (now, quiet) => {
  expect(isQuietHour(new Date(now))).toBe(quiet)
})
