import { expect, it } from 'vitest'
import { decideSeason, remindsOn } from './season.ts'

const wish = { year: 2026, deadline: '2026-07-15', today: '2026-05-20' }

it.each([
  [{}, null],
  [{ year: 2025 }, null],
  [{ year: 2027 }, null],
  [{ year: 2024 }, 'graduation.yearOutOfRange'],
  [{ year: 2028 }, 'graduation.yearOutOfRange'],
  [{ deadline: '2026-05-21' }, null],
  [{ deadline: '2026-05-20' }, 'graduation.deadlineOutOfRange'],
  [{ deadline: '2027-05-21' }, null],
  [{ deadline: '2027-05-22' }, 'graduation.deadlineOutOfRange'],
])('a season with %o is answered by %s', (change, code) => {
  const decision = decideSeason({ ...wish, ...change })
  expect(decision.ok ? null : decision.refusal.code).toBe(code)
})

it.each([
  ['2026-07-08', true],
  ['2026-07-09', false],
  ['2026-07-12', true],
  ['2026-07-14', true],
  ['2026-07-15', false],
  ['2026-07-16', false],
])('on %s reminding is %s', (today, expected) => {
  expect(remindsOn('2026-07-15', today)).toBe(expected)
})
