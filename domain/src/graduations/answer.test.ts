import { describe, expect, it } from 'vitest'
import type { AnswerWish, AskedGraduate } from './answer.ts'
import { decideAnswer, graduateState } from './answer.ts'

const asked: AskedGraduate = {
  status: 'active',
  organizationId: 7,
  askedIn: 7,
  isArchived: false,
  answer: null,
}

it.each<[Partial<AskedGraduate>, string]>([
  [{}, 'unanswered'],
  [{ answer: 'undecided' }, 'undecided'],
  [{ answer: 'staying' }, 'staying'],
  [{ status: 'transferring' }, 'underway'],
  [{ status: 'transferring', answer: 'staying' }, 'underway'],
  [{ organizationId: 8 }, 'gone'],
  [{ organizationId: 8, answer: 'undecided' }, 'gone'],
  [{ status: 'left' }, 'gone'],
  [{ status: 'floating', organizationId: 8 }, 'gone'],
  [{ status: 'floating', organizationId: 8, isArchived: true }, 'unanswered'],
  [{ status: 'floating', organizationId: 8, isArchived: true, answer: 'staying' }, 'staying'],
  [{ organizationId: 8, isArchived: true }, 'gone'],
])('%o stands at %s', (change, state) => {
  expect(graduateState({ ...asked, ...change })).toBe(state)
})

describe('an answer', () => {
  const wish: AnswerWish = { isOpen: true, state: 'unanswered', answer: 'staying', reason: '留校读研' }

  it.each<[Partial<AnswerWish>, string | null]>([
    [{}, null],
    [{ isOpen: false }, 'graduation.closed'],
    [{ state: 'undecided' }, null],
    [{ state: 'staying' }, null],
    [{ state: 'underway' }, 'graduation.onTheWay'],
    [{ state: 'gone' }, 'graduation.onTheWay'],
    [{ reason: '' }, 'graduation.reasonRequired'],
    [{ reason: '留' }, 'graduation.reasonRequired'],
    [{ reason: '读研' }, null],
    [{ reason: '读'.repeat(201) }, 'graduation.reasonRequired'],
    [{ answer: 'undecided', reason: '' }, null],
    [{ answer: 'undecided', reason: '等' }, 'graduation.reasonRequired'],
  ])('with %o is met by %s', (change, code) => {
    const decision = decideAnswer({ ...wish, ...change })
    expect(decision.ok ? null : decision.refusal.code).toBe(code)
  })

  it('keeps the reason tidied', () => {
    expect(decideAnswer({ ...wish, reason: ' 留校读研 ' })).toEqual({
      ok: true,
      value: { answer: 'staying', reason: '留校读研' },
    })
  })
})
