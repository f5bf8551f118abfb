import { expect, test } from 'vitest'
import { fromField, timesText, toField } from './moments.ts'

test.each([
  ['2026-03-07T01:00:00.000Z', '2026-03-07T04:00:00.000Z', '2026-03-07 09:00–12:00'],
  ['2026-03-07T15:00:00.000Z', '2026-03-07T17:00:00.000Z', '2026-03-07 23:00 – 2026-03-08 01:00'],
])('from %s to %s is %s', (from, to, shown) => {
  expect(timesText(from, to)).toBe(shown)
})

test('a field of date and time is in Beijing, there and back', () => {
  expect(toField('2026-03-07T01:00:00.000Z')).toBe('2026-03-07T09:00')
  expect(fromField('2026-03-07T09:00')).toBe('2026-03-07T01:00:00.000Z')
  expect(fromField('')).toBeNull()
})
