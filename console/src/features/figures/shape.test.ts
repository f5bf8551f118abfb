import { expect, test } from 'vitest'
import { completenessOf } from '../../shared/chart/options.ts'
import { largest, lastMonths, pyramidSteps } from './shape.ts'

test('the pyramid has one step for each age', () => {
  const pyramid = [
    { birthYear: 2008, sex: 'male', count: 2 },
    { birthYear: 2008, sex: 'female', count: 3 },
    { birthYear: 2010, sex: 'unknown', count: 1 },
  ] as const
  expect(pyramidSteps([...pyramid], 2026)).toEqual([
    { age: 16, male: 0, female: 0, unknown: 1 },
    { age: 18, male: 2, female: 3, unknown: 0 },
  ])
})

test('months without joins count 0, over the turn of the year too', () => {
  expect(lastMonths([{ value: '2025-12', count: 4 }], '2026-02', 4)).toEqual([
    { label: '2025-11', count: 0 },
    { label: '2025-12', count: 4 },
    { label: '2026-01', count: 0 },
    { label: '2026-02', count: 0 },
  ])
})

test('the smallest stand together', () => {
  const slices = [1, 5, 3, 2].map((count) => ({ label: `${count}`, count }))
  expect(largest(slices, 2, '其他').map(({ label, count }) => [label, count])).toEqual([
    ['5', 5],
    ['3', 3],
    ['其他', 3],
  ])
  expect(largest(slices, 4, '其他')).toHaveLength(4)
})

test.each([
  [0, 0, 100],
  [3, 2, 66],
  [1000, 999, 99],
  [2, 2, 100],
])('of %d members %d complete are %d %%', (members, complete, share) => {
  expect(completenessOf({ members, complete })).toBe(share)
})
