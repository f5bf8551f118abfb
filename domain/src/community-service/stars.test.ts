import { expect, test } from 'vitest'
import { starsOf } from './stars.ts'

test.each([
  [0, 0, 100],
  [99.5, 0, 100],
  [100, 1, 300],
  [299.5, 1, 300],
  [300, 2, 600],
  [600, 3, 1000],
  [1000, 4, 1500],
  [1500, 5, null],
  [9000, 5, null],
])('%d hours: %d stars, the next at %s', (hours, stars, next) => {
  expect(starsOf(hours * 60)).toEqual({ stars, nextAt: next === null ? null : next * 60 })
})
