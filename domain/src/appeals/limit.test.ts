import { describe, expect, it } from 'vitest'
import { appealPeriodStart, judgeAppealLimit } from './limit.ts'

const many = (count: number, day: string) => Array.from({ length: count }, () => day)
const ofPhone = (today: string) => ({ of: 'phone', today }) as const

describe('appeals within 30 days', () => {
  it.each([
    ['none', [], 'ok'],
    ['two', ['2026-03-01', '2026-03-20'], 'ok'],
    ['three', ['2026-03-01', '2026-03-10', '2026-03-20'], '2026-03-31'],
    ['three on one day', many(3, '2026-03-20'), '2026-04-19'],
    ['three, the first 30 days ago', ['2026-02-28', '2026-03-10', '2026-03-20'], 'ok'],
    ['four, as an import may bring', ['2026-03-02', '2026-03-20', '2026-03-10', '2026-03-05'], '2026-04-04'],
  ])('from one phone: %s', (_, filedOn, outcome) => {
    const decision = judgeAppealLimit(filedOn, ofPhone('2026-03-30'))
    expect(decision.ok ? 'ok' : decision.refusal.facts?.until).toBe(outcome)
  })

  it.each([
    [8, 'ok'],
    [9, '2026-03-31'],
    [10, '2026-04-19'],
  ])('for one document, %i, nine of them the latest', (count, outcome) => {
    const filedOn = [...many(1, '2026-03-01'), ...many(count - 1, '2026-03-20')]
    const decision = judgeAppealLimit(filedOn, { of: 'document', today: '2026-03-30' })
    expect(decision.ok ? 'ok' : decision.refusal.facts).toEqual(
      outcome === 'ok' ? 'ok' : { maximum: 9, until: outcome },
    )
  })

  it('may be filed again on the day that was told', () => {
    const filedOn = ['2026-03-01', '2026-03-10', '2026-03-20']
    expect(judgeAppealLimit(filedOn, ofPhone('2026-03-30')).ok).toBe(false)
    expect(judgeAppealLimit(filedOn, ofPhone('2026-03-31')).ok).toBe(true)
  })

  it('count from midnight in China', () => {
    expect(appealPeriodStart(new Date('2026-03-30T02:00:00Z')).toISOString()).toBe('2026-02-28T16:00:00.000Z')
    expect(judgeAppealLimit(many(3, '2026-03-01'), ofPhone('2026-03-30')).ok).toBe(false)
  })
})
