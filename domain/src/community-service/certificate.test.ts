import { expect, test } from 'vitest'
import { certificateNumberFrom, certificateStanding, judgePeriod } from './certificate.ts'

test('a number tells the day', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => at)
  expect(certificateNumberFrom(new Date('2026-11-28T17:00:00Z'), bytes)).toBe('ZS261129-ACDEFG')
})

test.each([
  [null, null, true],
  ['2026-01-01', null, true],
  ['2026-01-01', '2026-11-28', true],
  [null, '2026-11-28', true],
  ['2026-11-28', '2026-11-28', true],
  ['2026-11-28', '2026-11-27', false],
  [null, '2026-11-29', false],
  ['2026-11-29', null, false],
])('from %s to %s', (firstOn, lastOn, expected) => {
  expect(judgePeriod({ firstOn, lastOn }, '2026-11-28').ok).toBe(expected)
})

test.each([
  [180, 180, 'valid'],
  [180, 240, 'valid'],
  [180, 120, 'reduced'],
  [180, 0, 'reduced'],
])('of %d minutes of which %d still stand', (issued, present, expected) => {
  expect(certificateStanding(issued, present)).toBe(expected)
})
