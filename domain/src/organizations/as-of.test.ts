import { describe, expect, it } from 'vitest'
import { endOfDay } from './as-of.ts'

// 00:30 on 2 March in China.
const now = new Date('2026-03-01T16:30:00Z')

describe('as of a day', () => {
  it.each([
    ['2026-03-01', '2026-03-01T16:00:00.000Z'],
    ['2025-12-31', '2025-12-31T16:00:00.000Z'],
    ['2026-03-02', null],
    ['2027-01-01', null],
  ])('%s ends at %s', (day, end) => {
    expect(endOfDay(day, now)?.toISOString() ?? null).toBe(end)
  })
})
