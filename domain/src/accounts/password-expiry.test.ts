import { expect, test } from 'vitest'
import { judgePasswordExpiry } from './password-expiry.ts'

const END = new Date('2026-03-03T01:00:00Z')

test.each([
  [null, 0, true],
  [END, -1, true],
  [END, 0, false],
  [END, 1, false],
])('that ends at %s, %i ms after its end: taken %s', (expiresAt, after, taken) => {
  expect(judgePasswordExpiry({ expiresAt, now: new Date(END.getTime() + after) }).ok).toBe(taken)
})
