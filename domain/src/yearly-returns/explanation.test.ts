import { expect, it } from 'vitest'
import { decideExplanation, explainUntil, returnedYear } from './explanation.ts'

const due = { year: 2025, before: 40, now: 30, text: '高三毕业，组织关系已转出', today: '2026-02-01' }

it.each([
  [{}, null],
  [{ now: 40 }, 'yearlyReturn.nothingToExplain'],
  [{ before: null }, 'yearlyReturn.nothingToExplain'],
  [{ today: '2026-03-31' }, null],
  [{ today: '2026-04-01' }, 'yearlyReturn.closed'],
  [{ text: '  毕业了  ' }, 'yearlyReturn.explanationRequired'],
  [{ text: '毕'.repeat(500) }, null],
  [{ text: '毕'.repeat(501) }, 'yearlyReturn.explanationRequired'],
])('a return with %o is answered by %s', (change, code) => {
  const decision = decideExplanation({ ...due, ...change })
  expect(decision.ok ? null : decision.refusal.code).toBe(code)
})

it('takes what was said without the blanks around it', () => {
  expect(decideExplanation({ ...due, text: ' 高三毕业，已转出 ' })).toEqual({
    ok: true,
    value: '高三毕业，已转出',
  })
})

it('knows the year that is returned, and until when it may be explained', () => {
  expect(returnedYear('2026-01-01')).toBe(2025)
  expect(explainUntil(2025)).toBe('2026-03-31')
})
