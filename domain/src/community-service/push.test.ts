import { describe, expect, test } from 'vitest'
import { nextTryAt, pushStateOf } from './push.ts'

const now = new Date('2026-03-02T01:00:00Z')

describe('hours that the registry did not take are sent again', () => {
  test.each([
    [0, 0.5, 30],
    [1, 0.5, 30],
    [1, 0, 22.5],
    [1, 1, 37.5],
    [2, 0.5, 60],
    [5, 0.5, 480],
    [6, 0.5, 600],
    [60, 0.5, 600],
    [2000, 1, 750],
  ])('after %i tries at chance %d: in %d s', (attempts, chance, seconds) => {
    expect(nextTryAt(now, { attempts, chance }).getTime() - now.getTime()).toBe(seconds * 1000)
  })
})

test.each([
  [null, 'waiting'],
  ['accepted', 'synced'],
  ['refused', 'refused'],
] as const)('an outcome of %s is shown as %s', (outcome, state) => {
  expect(pushStateOf(outcome)).toBe(state)
})
