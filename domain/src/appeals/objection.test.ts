import { describe, expect, it } from 'vitest'
import {
  isHolderUnwarned,
  judgeObjection,
  needsTwoReviewers,
  OBJECTION_HOURS,
  objectUntil,
} from './objection.ts'

const warnedAt = new Date('2026-03-02T02:00:00Z')
const later = (hours: number, seconds = 0) =>
  new Date(warnedAt.getTime() + hours * 3_600_000 + seconds * 1000)
const until = objectUntil(warnedAt)

describe('objecting', () => {
  it.each([
    ['at once', 'submitted', null, later(0), 'ok'],
    ['while a reviewer has it', 'claimed', null, later(1), 'ok'],
    ['while photos are awaited', 'photosAsked', null, later(1), 'ok'],
    ['in the last second', 'submitted', null, later(OBJECTION_HOURS, -1), 'ok'],
    ['too late', 'submitted', null, later(OBJECTION_HOURS), 'appeal.objectionOver'],
    ['twice', 'submitted', later(1), later(2), 'appeal.alreadyObjected'],
    ['twice, too late', 'submitted', later(1), later(30), 'appeal.alreadyObjected'],
    ['after the decision', 'upheld', null, later(1), 'appeal.objectionOver'],
    ['after a withdrawal', 'withdrawn', later(1), later(2), 'appeal.objectionOver'],
  ] as const)('%s', (_, state, objectedAt, now, outcome) => {
    const decision = judgeObjection({ state, objectUntil: until, objectedAt, now })
    expect(decision.ok ? 'ok' : decision.refusal.code).toBe(outcome)
  })

  it('is not for a record that nobody was warned of', () => {
    const none = { state: 'submitted', objectUntil: null, objectedAt: null, now: later(0) } as const
    expect(judgeObjection(none)).toMatchObject({ refusal: { code: 'appeal.objectionOver' } })
  })
})

describe('two reviewers', () => {
  it.each([
    ['while the holder may object', false, null, until, later(23), true],
    ['not any more afterwards', false, null, until, later(24), false],
    ['for an objection, however long ago', false, later(1), until, later(90), true],
    ['for a cadre', true, null, until, later(90), true],
    ['for a cadre without a phone', true, null, null, later(0), true],
    ['not for a record without a phone', false, null, null, later(0), false],
  ] as const)('%s', (_, isCadre, objectedAt, holderUntil, now, needed) => {
    expect(needsTwoReviewers({ isCadre, objectedAt, objectUntil: holderUntil, now })).toBe(needed)
  })
})

describe('a holder whose phone was bound', () => {
  it.each([
    ['never', null, until, false],
    ['before the warning', later(-1), until, false],
    ['at its very moment', later(0), until, false],
    ['after it', later(1), until, true],
    ['to a record that came after the appeal', later(1), null, true],
  ] as const)('%s', (_, boundSince, objectUntil, unwarned) => {
    expect(isHolderUnwarned({ boundSince, objectUntil })).toBe(unwarned)
  })
})
