import { describe, expect, it } from 'vitest'
import { ORGANIZATION_KINDS } from '../organizations/kind.ts'
import {
  issuesLetters,
  judgeOutwardAct,
  letterStanding,
  letterValidUntil,
  nextOutwardActs,
  OPEN_OUTWARD_STATES,
  OUTWARD_ACTS,
  OUTWARD_STATES,
  OUTWARD_WAITS_FOR,
  passOutwardConsent,
} from './outward.ts'

const OPEN = { member: { withdraw: 'withdrawn' }, system: { close: 'closed' } }
const back = { confirm: 'confirmed', return: 'returned' }

/** All that is possible, state by state and part by part; what is not written here is refused. */
const POSSIBLE: Record<string, Record<string, Record<string, string>>> = {
  submitted: { ...OPEN, oldSide: { approveOut: 'outApproved', refuse: 'refused' } },
  outApproved: { ...OPEN, issuer: { issueLetter: 'sentOut', refuse: 'refused' } },
  sentOut: { oldSide: back, issuer: back, system: { close: 'closed' } },
  refused: { ...OPEN, member: { withdraw: 'withdrawn', resume: 'submitted' } },
}

const cells = OUTWARD_STATES.flatMap((state) =>
  OUTWARD_ACTS.flatMap((act) =>
    (['oldSide', 'issuer', 'member', 'onlooker', 'system'] as const).map((part) => ({
      state,
      act,
      part,
      next: POSSIBLE[state]?.[part]?.[act] ?? null,
    })),
  ),
)

describe('transfers out of the system', () => {
  it.each(cells)('$state, $act by $part: $next', ({ state, act, part, next }) => {
    const caller = part === 'system' ? part : { parts: [part], startedBy: 'member' as const }
    const decision = judgeOutwardAct(state, act, caller)
    expect(decision.ok ? decision.value : null).toBe(next)
    if (caller !== 'system') expect(nextOutwardActs(state, caller).includes(act)).toBe(next !== null)
  })

  it('wait for somebody exactly while they are open', () => {
    expect(OUTWARD_STATES.filter((state) => OUTWARD_WAITS_FOR[state] !== null)).toEqual(OPEN_OUTWARD_STATES)
  })

  it('need no consent of the branch that starts them', () => {
    expect(passOutwardConsent('submitted', 'oldSide')).toBe('outApproved')
    expect(passOutwardConsent('submitted', 'member')).toBe('submitted')
    const branch = { parts: ['oldSide'], startedBy: 'oldSide' } as const
    expect(nextOutwardActs('outApproved', branch)).toEqual(['withdraw'])
  })

  it('have their letters from leading bodies and committees', () => {
    expect(ORGANIZATION_KINDS.filter(issuesLetters)).toEqual(['leadingBody', 'committee'])
  })
})

describe('a letter', () => {
  const validUntil = letterValidUntil('2026-03-02')

  it('is valid for ninety days', () => {
    expect(validUntil).toBe('2026-05-31')
  })

  it.each([
    { state: 'sentOut', today: '2026-05-31', expected: 'valid' },
    { state: 'sentOut', today: '2026-06-01', expected: 'expired' },
    { state: 'confirmed', today: '2026-06-01', expected: 'confirmed' },
    { state: 'returned', today: '2026-03-03', expected: 'withdrawn' },
    { state: 'closed', today: '2026-03-03', expected: 'withdrawn' },
  ] as const)('$state on $today is $expected', ({ state, today, expected }) => {
    expect(letterStanding(state, { validUntil, today })).toBe(expected)
  })
})
