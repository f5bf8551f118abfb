import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openRandom } from '../../generate/random.ts'
import { mannWhitney } from './mann-whitney.ts'

const { next: random } = openRandom(1, 'mann-whitney')
const sample = (size: number, shift = 0) => Array.from({ length: size }, () => random() + shift)

describe('the p of Mann and Whitney', () => {
  // The example of scipy.stats.mannwhitneyu (asymptotic); and by hand: U 12.5, variance 174.34, z 2.8022.
  test.each([
    [[19, 22, 16, 29, 24], [20, 11, 17, 12], 0.1113],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [6, 7, 8, 9, 10, 11, 12, 13, 14, 15], 0.0051],
  ])('%j and %j: %d', (a, b, p) => {
    expect(mannWhitney(a, b)).toBeCloseTo(p, 3)
  })

  test('is 1 where nothing differs', () => {
    expect(mannWhitney([5, 5, 5], [5, 5, 5])).toBe(1)
  })

  test('finds a shift, and none where there is none as often as it says', () => {
    expect(mannWhitney(sample(100), sample(100, 0.3))).toBeLessThan(0.001)
    const found = Array.from({ length: 400 }, () => mannWhitney(sample(60), sample(60)))
    const share = found.filter((p) => p < 0.05).length / found.length
    expect(share).toBeGreaterThan(0.02)
    expect(share).toBeLessThan(0.09)
  })

  test('does not depend on the order, nor on which sample is first', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 30 })
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(mannWhitney(a, b)).toBeCloseTo(mannWhitney(b.toReversed(), a.toReversed()), 10)
        expect(mannWhitney(a, b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
