import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeLogInAttempt, LOG_IN_STOP, logInPauseSeconds } from './log-in-attempts.ts'

const lastWrongAt = new Date('2026-03-02T08:00:00Z')
const later = (seconds: number) => new Date(lastWrongAt.getTime() + seconds * 1000)

describe('wrong passwords', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [11, 1920],
    [12, 3600],
    [13, 3600],
    [99, 3600],
  ])('after %d of them the pause is %d s', (wrongSoFar, seconds) => {
    expect(logInPauseSeconds(wrongSoFar)).toBe(seconds)
  })

  it.each([
    { wrongSoFar: 4, seconds: 0, refused: null },
    { wrongSoFar: 5, seconds: 0, refused: 30 },
    { wrongSoFar: 5, seconds: 29, refused: 1 },
    { wrongSoFar: 5, seconds: 29.5, refused: 1 },
    { wrongSoFar: 5, seconds: 30, refused: null },
    { wrongSoFar: 6, seconds: 30, refused: 30 },
    { wrongSoFar: 99, seconds: 3599, refused: 1 },
    { wrongSoFar: 99, seconds: 3600, refused: null },
  ])('$wrongSoFar wrong, $seconds s later: wait $refused', ({ wrongSoFar, seconds, refused }) => {
    const paused = {
      ok: false,
      refusal: { code: 'logIn.paused', facts: { retryAfterSeconds: refused } },
    }
    const decision = judgeLogInAttempt({ wrongSoFar, lastWrongAt, now: later(seconds) })
    expect(decision).toEqual(refused === null ? { ok: true, value: null } : paused)
  })

  it.each([LOG_IN_STOP, LOG_IN_STOP + 1])('stop at %d, for as long as it takes', (wrongSoFar) => {
    const decision = judgeLogInAttempt({ wrongSoFar, lastWrongAt, now: later(10_000_000) })
    expect(decision).toEqual({ ok: false, refusal: { code: 'logIn.stopped' } })
  })

  it('leave alone whom they do not concern', () => {
    expect(judgeLogInAttempt({ wrongSoFar: 0, lastWrongAt: null, now: lastWrongAt }).ok).toBe(true)
  })

  it('ask for no longer a wait than works', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 4000 }),
        (wrongSoFar, seconds) => {
          const now = later(seconds)
          const decision = judgeLogInAttempt({ wrongSoFar, lastWrongAt, now })
          if (decision.ok) return
          const wait = Number(decision.refusal.facts?.retryAfterSeconds)
          expect(wait).toBeGreaterThan(0)
          expect(judgeLogInAttempt({ wrongSoFar, lastWrongAt, now: later(seconds + wait) }).ok).toBe(true)
          expect(judgeLogInAttempt({ wrongSoFar, lastWrongAt, now: later(seconds + wait - 1) }).ok).toBe(
            false,
          )
        },
      ),
    )
  })
})
