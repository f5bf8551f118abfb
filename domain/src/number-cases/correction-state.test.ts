import { describe, expect, test } from 'vitest'
import type { NumberCorrectionState } from './correction-state.ts'
import {
  judgeCorrectionAct,
  NUMBER_CORRECTION_STATES,
  nextCorrectionActs,
  OPEN_NUMBER_CORRECTION_STATES,
} from './correction-state.ts'

const at = (state: NumberCorrectionState, today = '2026-03-02') =>
  ({ state, waitsUntil: '2026-03-09', today }) as const

describe('a correction request (FAQ M11)', () => {
  test.each([
    ['pending', 'member', ['resend', 'withdraw']],
    ['pending', 'branch', ['approve', 'return']],
    ['pending', 'superior', []],
    ['returned', 'member', ['resend', 'withdraw']],
    ['returned', 'branch', []],
    ['approved', 'member', []],
    ['approved', 'branch', []],
    ['withdrawn', 'member', []],
    ['closed', 'member', []],
    ['closed', 'branch', []],
  ] as const)('%s offers the %s %j', (state, actor, acts) => {
    expect(nextCorrectionActs(at(state), actor)).toEqual(acts)
  })

  test.each([
    ['2026-03-09', 'numberCorrection.notYetSilent'],
    ['2026-03-10', 'approved'],
  ])('a superior approves on %s: %s', (today, expected) => {
    const decision = judgeCorrectionAct(at('pending', today), 'approve', 'superior')
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected)
  })

  test('a member decides nothing, and a branch withdraws nothing', () => {
    const denied = { ok: false, refusal: { code: 'access.denied' } }
    expect(judgeCorrectionAct(at('pending'), 'approve', 'member')).toEqual(denied)
    expect(judgeCorrectionAct(at('pending'), 'withdraw', 'branch')).toEqual(denied)
  })

  test('what is open can be withdrawn, and nothing else', () => {
    for (const state of NUMBER_CORRECTION_STATES) {
      const isOpen = OPEN_NUMBER_CORRECTION_STATES.some((open) => open === state)
      expect(judgeCorrectionAct(at(state), 'withdraw', 'member').ok).toBe(isOpen)
    }
  })
})
