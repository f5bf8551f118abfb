import { expect, it } from 'vitest'
import { decideStart, isOver } from './rectification.ts'

const wish = {
  title: '团员编号整改',
  checks: ['numberMissing', 'numberMalformed'],
  deadline: '2026-12-31',
  today: '2026-11-28',
} as const

it.each([
  [{}, null],
  [{ title: ' 改 ' }, 'rectification.titleInvalid'],
  [{ title: '改'.repeat(61) }, 'rectification.titleInvalid'],
  [{ checks: [] }, 'rectification.checksMissing'],
  [{ deadline: '2026-12-04' }, 'rectification.deadlineInvalid'],
  [{ deadline: '2026-12-05' }, null],
  [{ deadline: '2027-11-28' }, null],
  [{ deadline: '2027-11-29' }, 'rectification.deadlineInvalid'],
] as const)('a campaign with %o is answered by %s', (change, code) => {
  const decision = decideStart({ ...wish, ...change })
  expect(decision.ok ? null : decision.refusal.code).toBe(code)
})

it('ends with its last day', () => {
  expect(isOver('2026-12-31', '2026-12-31')).toBe(false)
  expect(isOver('2026-12-31', '2027-01-01')).toBe(true)
})
