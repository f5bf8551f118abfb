import { expect, it } from 'vitest'
import { fewerMembers, needsExplanation } from './drop.ts'

it.each([
  { before: null, now: 10, fewer: 0, explain: false },
  { before: 10, now: 12, fewer: 0, explain: false },
  { before: 10, now: 8, fewer: 2, explain: false },
  { before: 10, now: 7, fewer: 3, explain: true },
  { before: 60, now: 57, fewer: 3, explain: true },
  { before: 61, now: 58, fewer: 3, explain: false },
  { before: 1000, now: 951, fewer: 49, explain: false },
  { before: 1000, now: 950, fewer: 50, explain: true },
  { before: 3, now: 0, fewer: 3, explain: true },
])('from $before to $now: $fewer fewer, to be explained: $explain', ({ before, now, fewer, explain }) => {
  expect(fewerMembers(before, now)).toBe(fewer)
  expect(needsExplanation(before, now)).toBe(explain)
})
