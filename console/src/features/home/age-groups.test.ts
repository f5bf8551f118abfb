import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageGroups } from './age-groups.ts'

const counts = (byBirthYear: Parameters<typeof ageGroups>[0]) =>
  ageGroups(byBirthYear, 2026).map(({ count }) => count)

test.each([
  ['nobody', [], [0, 0, 0, 0, 0, 0]],
  ['15, the last of the first group', [{ birthYear: 2011, count: 2 }], [2, 0, 0, 0, 0, 0]],
  ['16, the first of the second', [{ birthYear: 2010, count: 3 }], [0, 3, 0, 0, 0, 0]],
  [
    '28 and 29',
    [
      { birthYear: 1998, count: 1 },
      { birthYear: 1997, count: 4 },
    ],
    [0, 0, 0, 0, 1, 4],
  ],
])('%s', (_, byBirthYear, expected) => {
  expect(counts(byBirthYear)).toEqual(expected)
})

test('everybody is in one group and nobody in two', () => {
  const years = fc.array(fc.record({ birthYear: fc.integer({ min: 1950, max: 2026 }), count: fc.nat(1000) }))
  fc.assert(
    fc.property(years, (byBirthYear) => {
      const all = byBirthYear.reduce((sum, { count }) => sum + count, 0)
      expect(counts(byBirthYear).reduce((sum, count) => sum + count, 0)).toBe(all)
    }),
  )
})
