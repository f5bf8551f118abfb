import { describe, expect, it } from 'vitest'
import { decideArchival } from './archival.ts'
import { daysFloating } from './floating.ts'
import { isNameOf } from './retyped-name.ts'

const names = { fullName: '中国共产主义青年团第一中学（东区）支部委员会', shortName: 'A班 团支部' }
const wish = {
  organization: { ...names, status: 'active' },
  living: { count: 0, names: [] },
  members: 3,
  hasSuperior: true,
  retypedName: names.shortName,
} as const

describe('an archival (FAQ O6)', () => {
  it.each([
    { name: 'of a branch', change: {}, expected: 'archived' },
    {
      name: 'of one that never completed its first log-in',
      change: { organization: { ...names, status: 'registered' } },
      expected: 'archived',
    },
    {
      name: 'a second time',
      change: { organization: { ...names, status: 'archived' } },
      expected: 'organization.archived',
    },
    {
      name: 'with a living child',
      change: { living: { count: 1, names: ['甲'] } },
      expected: 'archival.subordinatesRemain',
    },
    { name: 'with another name', change: { retypedName: 'B班团支部' }, expected: 'archival.nameMismatch' },
    { name: 'without a name', change: { retypedName: ' ' }, expected: 'archival.nameMismatch' },
    {
      name: 'at the top while members float there',
      change: { hasSuperior: false },
      expected: 'archival.membersRemain',
    },
    { name: 'at the top of nobody', change: { hasSuperior: false, members: 0 }, expected: 'archived' },
  ] as const)('$name: $expected', ({ change, expected }) => {
    const decision = decideArchival({ ...wish, ...change })
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected)
  })

  it('names five of the subordinates that stand in its way', () => {
    const living = { count: 7, names: ['甲', '乙', '丙', '丁', '戊', '己', '庚'] }
    expect(decideArchival({ ...wish, living })).toMatchObject({
      refusal: { facts: { count: 7, names: '甲、乙、丙、丁、戊' } },
    })
  })
})

describe('the retyped name', () => {
  it.each([
    ['A班 团支部', true],
    ['ａ班团支部', true],
    [' A班\u200b团支部 ', true],
    ['中国共产主义青年团第一中学(东区)支部委员会', true],
    ['A班', false],
    ['', false],
  ])('%s: %s', (typed, expected) => {
    expect(isNameOf(names, typed)).toBe(expected)
  })
})

describe('days of floating', () => {
  it.each([
    ['2026-03-01T15:59:59Z', '2026-03-01', 0],
    ['2026-03-01T15:59:59Z', '2026-03-02', 1],
    ['2026-03-01T16:00:00Z', '2026-03-02', 0],
    ['2025-12-31T00:00:00Z', '2026-12-31', 365],
    ['2026-03-02T16:00:00Z', '2026-03-02', 0],
  ])('from %s to %s: %i', (since, today, expected) => {
    expect(daysFloating({ since: new Date(since), today })).toBe(expected)
  })
})
