import { expect, test } from 'vitest'
import type { PeriodFilter } from './period.ts'
import { periodOf } from './period.ts'

const cases: readonly (readonly [PeriodFilter, string, string])[] = [
  [{}, '2026-11-01', '2026-11-22'],
  [{ period: 'month' }, '2026-11-01', '2026-11-22'],
  [{ period: 'days30' }, '2026-10-24', '2026-11-22'],
  [{ period: 'own' }, '2026-10-24', '2026-11-22'],
  [{ period: 'own', from: '2026-01-01', to: '2026-03-31' }, '2026-01-01', '2026-03-31'],
  [{ period: 'own', from: '2026-03-31', to: '2026-01-01' }, '2026-01-01', '2026-03-31'],
  [{ period: 'month', from: '2026-03-31' }, '2026-11-01', '2026-11-22'],
]

test.each(cases)('%o', (filter, from, to) => {
  expect(periodOf(filter, '2026-11-22')).toEqual({ from, to })
})
