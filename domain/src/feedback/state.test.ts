import { describe, expect, test } from 'vitest'
import type { FeedbackStanding } from './state.ts'
import {
  FEEDBACK_STATES,
  judgeFeedbackAct,
  nextFeedbackActs,
  reopenUntil,
  WAITING_FEEDBACK_STATES,
} from './state.ts'

const standing = (changes: Partial<FeedbackStanding>): FeedbackStanding => ({
  state: 'open',
  answeredOn: null,
  today: '2026-03-02',
  atTop: false,
  ...changes,
})

describe('feedback (FAQ X2)', () => {
  test.each([
    ['open', 'handler', ['answer', 'escalate', 'resolve']],
    ['open', 'reporter', []],
    ['answered', 'handler', ['answer', 'escalate', 'resolve']],
    ['answered', 'reporter', ['reopen']],
    ['escalated', 'handler', ['answer', 'escalate', 'resolve']],
    ['resolved', 'handler', []],
    ['resolved', 'reporter', ['reopen']],
    ['reopened', 'handler', ['answer', 'escalate', 'resolve']],
    ['reopened', 'reporter', []],
  ] as const)('%s offers the %s %j', (state, actor, acts) => {
    expect(nextFeedbackActs(standing({ state, answeredOn: '2026-03-01' }), actor)).toEqual(acts)
  })

  test('at the top there is nobody to pass it to', () => {
    expect(judgeFeedbackAct(standing({ atTop: true }), 'escalate', 'handler')).toEqual({
      ok: false,
      refusal: { code: 'feedback.atTop' },
    })
  })

  test.each([
    ['2026-03-16', 'reopened'],
    ['2026-03-17', 'feedback.tooLate'],
  ])('reopened on %s, a fortnight after the answer of 2 March: %s', (today, expected) => {
    const decision = judgeFeedbackAct(
      standing({ state: 'resolved', answeredOn: '2026-03-02', today }),
      'reopen',
      'reporter',
    )
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected)
  })

  test('who reported it answers nothing, and who has it reopens nothing', () => {
    const denied = { ok: false, refusal: { code: 'access.denied' } }
    expect(judgeFeedbackAct(standing({}), 'answer', 'reporter')).toEqual(denied)
    expect(judgeFeedbackAct(standing({ state: 'resolved' }), 'reopen', 'handler')).toEqual(denied)
  })

  test('somebody is waited for exactly where it can be resolved and not reopened', () => {
    const waiting = FEEDBACK_STATES.filter((state) => {
      const acts = (actor: 'handler' | 'reporter') => nextFeedbackActs(standing({ state }), actor)
      return acts('handler').includes('resolve') && !acts('reporter').includes('reopen')
    })
    expect(waiting).toEqual([...WAITING_FEEDBACK_STATES])
  })

  test('without an answer there is no last day', () => {
    expect(reopenUntil({ answeredOn: null })).toBeNull()
  })
})
