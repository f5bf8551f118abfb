import { describe, expect, it } from 'vitest'
import { answerBy } from './deadline.ts'

const calendar = { isWorkingDay: (date: string) => ![0, 6].includes(new Date(date).getUTCDay()) }

describe('a side answers', () => {
  it.each([
    ['2026-03-02T01:00:00Z', '2026-03-16'],
    // 07:30 on Saturday in China.
    ['2026-03-06T23:30:00Z', '2026-03-20'],
  ])('asked at %s by %s', (since, until) => {
    expect(answerBy({ since: new Date(since), calendar, hasSuperior: true })).toBe(until)
  })

  it('without a last day at the top of the tree', () => {
    expect(answerBy({ since: new Date(), calendar, hasSuperior: false })).toBeNull()
  })
})
