import { expect, test } from 'vitest'
import { judgeProofOfWork } from './proof-of-work.ts'

const GIVEN = new Date('2026-03-02T01:00:00Z')

test.each([
  [-1, false],
  [0, true],
  [299_999, true],
  [300_000, false],
  [300_001, false],
])('work handed in after %i ms: %s', (age, ok) => {
  expect(judgeProofOfWork({ givenAt: GIVEN, now: new Date(GIVEN.getTime() + age) }).ok).toBe(ok)
})
