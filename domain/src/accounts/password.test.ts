import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PasswordEstimate, PasswordQuestion } from './password.ts'
import {
  AUDIENCES,
  describePassword,
  judgePassword,
  normalisePassword,
  PASSWORD_LEAST_SCORE,
  PASSWORD_MAXIMUM,
  PASSWORD_MINIMUM,
} from './password.ts'

const always =
  (score: PasswordEstimate['score'], common = false) =>
  () => ({ score, common })

function ask(change: Partial<PasswordQuestion> = {}): PasswordQuestion {
  return {
    password: 'kite-umbrella-54-walnut',
    audience: 'person',
    personal: [],
    estimate: always(4),
    ...change,
  }
}

describe('length', () => {
  it.each([
    { audience: 'person', minimum: 8 },
    { audience: 'organization', minimum: 12 },
    { audience: 'staff', minimum: 15 },
  ] as const)('of $audience is at least $minimum', ({ audience, minimum }) => {
    expect(PASSWORD_MINIMUM[audience]).toBe(minimum)
    expect(judgePassword(ask({ audience, password: 'x'.repeat(minimum - 1) }))).toEqual({
      ok: false,
      refusal: { code: 'password.tooShort', facts: { minimum } },
    })
    expect(judgePassword(ask({ audience, password: 'x'.repeat(minimum) })).ok).toBe(true)
    expect(judgePassword(ask({ audience, password: 'x'.repeat(minimum + 1) })).ok).toBe(true)
  })

  it.each([
    { length: PASSWORD_MAXIMUM - 1, ok: true },
    { length: PASSWORD_MAXIMUM, ok: true },
    { length: PASSWORD_MAXIMUM + 1, ok: false },
  ])('$length characters: $ok', ({ length, ok }) => {
    expect(judgePassword(ask({ password: '𠮷'.repeat(length) })).ok).toBe(ok)
  })

  it('keeps what is too long from the estimator', () => {
    const estimate = () => {
      throw new Error('asked')
    }
    expect(describePassword(ask({ password: 'x'.repeat(PASSWORD_MAXIMUM + 1), estimate }))).toEqual({
      strength: 'weak',
      missing: ['password.tooLong'],
    })
  })
})

describe('strength', () => {
  it.each([
    { audience: 'person', score: 1, strength: 'weak' },
    { audience: 'person', score: 2, strength: 'fair' },
    { audience: 'person', score: 3, strength: 'fair' },
    { audience: 'person', score: 4, strength: 'strong' },
    { audience: 'organization', score: 2, strength: 'weak' },
    { audience: 'organization', score: 3, strength: 'fair' },
    { audience: 'organization', score: 4, strength: 'strong' },
    { audience: 'staff', score: 2, strength: 'weak' },
    { audience: 'staff', score: 3, strength: 'fair' },
  ] as const)('of score $score for $audience: $strength', ({ audience, score, strength }) => {
    const missing = strength === 'weak' ? ['password.tooWeak'] : []
    expect(describePassword(ask({ audience, estimate: always(score) }))).toEqual({ strength, missing })
  })

  it('names everything that is missing', () => {
    const question = ask({ password: 'Anxm88', personal: ['anxm88'], estimate: always(0, true) })
    expect(describePassword(question).missing).toEqual([
      'password.tooShort',
      'password.personal',
      'password.tooCommon',
      'password.tooWeak',
    ])
  })

  it('of a common password is weak, whatever its score', () => {
    expect(describePassword(ask({ estimate: always(4, true) }))).toEqual({
      strength: 'weak',
      missing: ['password.tooCommon'],
    })
  })
})

describe('personal fragments', () => {
  it.each([
    { personal: '13800000000', password: 'kite13800000000walnut', refused: true },
    { personal: 'QingHe2018', password: 'kite-qinghe2018-walnut', refused: true },
    { personal: ' 002X ', password: 'kite-002x-walnut', refused: true },
    { personal: '２０１８', password: 'kite-2018-walnut', refused: true },
    { personal: '02X', password: 'kite-02x-walnut', refused: false },
    { personal: '', password: 'kite-walnut', refused: false },
    { personal: '安小满', password: '安小满-kite-walnut', refused: true },
    { personal: '安', password: '安-kite-walnut', refused: false },
    { personal: 'lantern', password: 'kite-umbrella-walnut', refused: false },
  ])('$password holds $personal: $refused', ({ personal, password, refused }) => {
    const { missing } = describePassword(ask({ password, personal: [personal] }))
    expect(missing).toEqual(refused ? ['password.personal'] : [])
  })
})

const question = fc.record({
  password: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 140 }),
    fc.string({ minLength: 8, maxLength: 20 }),
    fc.string({ minLength: 125, maxLength: 131 }),
  ),
  audience: fc.constantFrom(...AUDIENCES),
  personal: fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
  estimate: fc
    .record({ score: fc.constantFrom(0, 1, 2, 3, 4), common: fc.boolean() })
    .map((estimate) => () => estimate),
})

describe('meter and judge', () => {
  it('agree: what is refused is weak, and nothing else is (FAQ O3)', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const judged = judgePassword(asked)
        const { strength, missing } = describePassword(asked)
        expect(judged.ok).toBe(strength !== 'weak')
        expect(judged.ok).toBe(missing.length === 0)
        expect(judged.ok ? judged.value.strength : judged.refusal.code).toBe(
          judged.ok ? strength : missing[0],
        )
      }),
    )
  })

  it('never take what is too short, too long, common or below the least score', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const judged = judgePassword(asked)
        const { score, common } = asked.estimate()
        const length = [...normalisePassword(asked.password)].length
        if (!judged.ok) return
        expect(length).toBeGreaterThanOrEqual(PASSWORD_MINIMUM[asked.audience])
        expect(length).toBeLessThanOrEqual(PASSWORD_MAXIMUM)
        expect(score).toBeGreaterThanOrEqual(PASSWORD_LEAST_SCORE[asked.audience])
        expect(common).toBe(false)
      }),
    )
  })

  it('see one password however a keyboard writes it', () => {
    expect(normalisePassword('ｋｉｔｅ１２３é')).toBe(normalisePassword('kite123é'))
  })
})
