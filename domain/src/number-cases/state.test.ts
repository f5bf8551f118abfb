import { describe, expect, test } from 'vitest'
import type { NumberCaseAct, NumberCaseState } from './state.ts'
import {
  isOpenCase,
  judgeCaseAct,
  NUMBER_CASE_ACTORS_OF,
  NUMBER_CASE_ACTS,
  NUMBER_CASE_STATES,
  NUMBER_CASE_TRANSITIONS,
  NUMBER_CASE_WAITS_FOR,
  nextCaseActs,
} from './state.ts'

const ALLOWED: readonly [NumberCaseState, NumberCaseAct, NumberCaseState][] = [
  ['reported', 'collect', 'collected'],
  ['reported', 'withdraw', 'withdrawn'],
  ['collected', 'escalate', 'escalated'],
  ['collected', 'withdraw', 'withdrawn'],
  ['escalated', 'take', 'inReview'],
  ['inReview', 'resolve', 'resolved'],
  ['inReview', 'reject', 'rejected'],
]
const pairs = NUMBER_CASE_STATES.flatMap((state) => NUMBER_CASE_ACTS.map((act) => [state, act] as const))
const others = pairs.filter(([state, act]) => !ALLOWED.some((row) => row[0] === state && row[1] === act))

const at = (state: NumberCaseState, today = '2026-03-02') =>
  ({ state, waitsUntil: isOpenCase(state) ? '2026-03-09' : null, today }) as const

describe('an occupied-number case (FAQ M13)', () => {
  test.each(ALLOWED)('%s, %s: %s', (state, act, next) => {
    expect(NUMBER_CASE_TRANSITIONS[state][act]).toBe(next)
  })

  test.each(others)('%s: no %s', (state, act) => {
    const [actor = 'branch'] = NUMBER_CASE_ACTORS_OF[act]
    expect(judgeCaseAct(at(state), act, actor)).toEqual({
      ok: false,
      refusal: { code: 'numberCase.notOpen' },
    })
  })

  test.each([
    ['reported', 'branch', ['withdraw']],
    ['reported', 'committee', ['collect']],
    ['reported', 'superior', []],
    ['reported', 'officer', []],
    ['collected', 'branch', ['withdraw']],
    ['collected', 'committee', ['escalate']],
    ['escalated', 'branch', []],
    ['escalated', 'committee', []],
    ['escalated', 'officer', ['take']],
    ['inReview', 'officer', ['resolve', 'reject']],
    ['resolved', 'officer', []],
    ['rejected', 'branch', []],
    ['withdrawn', 'committee', []],
  ] as const)('%s offers the %s %j', (state, actor, acts) => {
    expect(nextCaseActs(at(state), actor)).toEqual(acts)
  })

  test.each([
    ['2026-03-09', 'numberCase.notYetSilent'],
    ['2026-03-10', 'collected'],
  ])('a superior above the committee collects on %s: %s', (today, expected) => {
    const decision = judgeCaseAct(at('reported', today), 'collect', 'superior')
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected)
  })

  test('nobody does another’s act', () => {
    expect(judgeCaseAct(at('escalated'), 'take', 'committee')).toMatchObject({
      refusal: { code: 'access.denied' },
    })
    expect(judgeCaseAct(at('reported'), 'collect', 'branch')).toMatchObject({
      refusal: { code: 'access.denied' },
    })
  })

  test('waits for somebody exactly while it is open', () => {
    for (const state of NUMBER_CASE_STATES)
      expect(NUMBER_CASE_WAITS_FOR[state] !== null).toBe(isOpenCase(state))
  })
})
