import { expect, test } from 'vitest'
import { judgeStepUp } from './step-up.ts'

const GIVEN = new Date('2026-03-02T01:00:00Z')

test.each([
  [null, 0, 'session.stepUpRequired'],
  [GIVEN, 0, 'ok'],
  [GIVEN, 300_000 - 1, 'ok'],
  [GIVEN, 300_000, 'session.stepUpRequired'],
  [GIVEN, 300_000 + 1, 'session.stepUpRequired'],
])('given again at %s, %i ms later: %s', (steppedUpAt, later, expected) => {
  const decision = judgeStepUp({ steppedUpAt, now: new Date(GIVEN.getTime() + later) })
  expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
})
