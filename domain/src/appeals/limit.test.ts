import { describe, expect, it } from 'vitest'
import { appealPeriodStart, judgeAppealLimit } from './limit.ts'

describe('appeals within 30 days', () => {
  it.each([
    ['none', [], 'ok'],
    ['two', ['2026-03-01', '2026-03-20'], 'ok'],
    ['three', ['2026-03-01', '2026-03-10', '2026-03-20'], '2026-03-31'],
    ['three on one day', ['2026-03-20', '2026-03-20', '2026-03-20'], '2026-04-19'],
    ['three, the first 30 days ago', ['2026-02-28', '2026-03-10', '2026-03-20'], 'ok'],
    ['four, as an import may bring', ['2026-03-02', '2026-03-20', '2026-03-10', '2026-03-05'], '2026-04-04'],
  ])('%s', (_, filedOn, outcome) => {
    const decision = judgeAppealLimit(filedOn, '2026-03-30')
    expect(decision.ok ? 'ok' : decision.refusal.facts?.until).toBe(outcome)
  })

  it('may be filed again on the day that was told', () => {
    const filedOn = ['2026-03-01', '2026-03-10', '2026-03-20']
    expect(judgeAppealLimit(filedOn, '2026-03-30').ok).toBe(false)
    expect(judgeAppealLimit(filedOn, '2026-03-31').ok).toBe(true)
  })

  it('count from midnight in China', () => {
    expect(appealPeriodStart(new Date('2026-03-30T02:00:00Z')).toISOString()).toBe('2026-02-28T16:00:00.000Z')
    expect(judgeAppealLimit(['2026-03-01', '2026-03-01', '2026-03-01'], '2026-03-30').ok).toBe(false)
  })
})
