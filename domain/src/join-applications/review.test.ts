import { describe, expect, it } from 'vitest'
import type { ApprovalWish } from './review.ts'
import { decideApproval, decideReturn } from './review.ts'

const pending = { state: 'pending', silentFrom: '2026-03-10', today: '2026-03-09' } as const
const wish: ApprovalWish = {
  application: pending,
  actor: 'branch',
  organization: { kind: 'branch', status: 'active' },
  needsNote: false,
  note: null,
}

function outcome(decision: ReturnType<typeof decideApproval | typeof decideReturn>): string {
  return decision.ok ? decision.value.state : decision.refusal.code
}

describe('approval', () => {
  it.each([
    { name: 'by the branch', change: {}, expected: 'approved' },
    {
      name: 'by the superior, too early',
      change: { actor: 'superior' },
      expected: 'joinApplication.notYetSilent',
    },
    {
      name: 'by the superior of a silent branch',
      change: { actor: 'superior', application: { ...pending, today: '2026-03-10' } },
      expected: 'approved',
    },
    {
      name: 'a second time',
      change: { application: { ...pending, state: 'approved' } },
      expected: 'joinApplication.notOpen',
    },
    {
      name: 'of a withdrawn one',
      change: { application: { ...pending, state: 'withdrawn' } },
      expected: 'joinApplication.notOpen',
    },
    {
      name: 'into an archived branch',
      change: { organization: { kind: 'branch', status: 'archived' } },
      expected: 'organization.archived',
    },
    {
      name: 'into a committee',
      change: { organization: { kind: 'committee', status: 'active' } },
      expected: 'organization.cannotHoldMembers',
    },
    { name: 'at 13 without a note', change: { needsNote: true }, expected: 'joinApplication.noteRequired' },
    {
      name: 'at 13, blank',
      change: { needsNote: true, note: ' ' },
      expected: 'joinApplication.noteRequired',
    },
    {
      name: 'at 13, one dash',
      change: { needsNote: true, note: '——' },
      expected: 'joinApplication.noteRequired',
    },
    { name: 'at 13 with a note', change: { needsNote: true, note: '跳级入学' }, expected: 'approved' },
    {
      name: 'with a note too long',
      change: { note: '长'.repeat(201) },
      expected: 'joinApplication.noteRequired',
    },
    { name: 'with an empty note', change: { note: '' }, expected: 'approved' },
  ] as const)('$name: $expected', ({ change, expected }) => {
    expect(outcome(decideApproval({ ...wish, ...change }))).toBe(expected)
  })

  it('keeps the note as typed, and none where none was given', () => {
    expect(decideApproval({ ...wish, note: ' 跳级入学，已核实。 ' })).toMatchObject({
      value: { note: '跳级入学，已核实。' },
    })
    expect(decideApproval({ ...wish, note: '  ' })).toMatchObject({ value: { note: null } })
  })
})

describe('return', () => {
  const asked = { application: pending, actor: 'branch', reason: '不是本支部团员' } as const

  it('carries its reason', () => {
    expect(decideReturn({ ...asked, reason: ' 不是本支部团员！ ' })).toEqual({
      ok: true,
      value: { state: 'returned', reason: '不是本支部团员！' },
    })
  })

  it.each([
    { length: 0, ok: false },
    { length: 1, ok: false },
    { length: 2, ok: true },
    { length: 200, ok: true },
    { length: 201, ok: false },
  ])('with a reason of $length characters: $ok', ({ length, ok }) => {
    const decision = decideReturn({ ...asked, reason: '𠮷'.repeat(length) })
    expect(decision.ok).toBe(ok)
    if (!ok) {
      expect(decision).toEqual({
        ok: false,
        refusal: { code: 'joinApplication.reasonRequired', facts: { minimum: 2, maximum: 200 } },
      })
    }
  })

  it.each([
    { name: 'signs alone', change: { reason: '。。。' }, expected: 'joinApplication.reasonRequired' },
    { name: 'too early a superior', change: { actor: 'superior' }, expected: 'joinApplication.notYetSilent' },
    {
      name: 'a returned one',
      change: { application: { ...pending, state: 'returned' } },
      expected: 'joinApplication.notOpen',
    },
  ] as const)('$name: $expected', ({ change, expected }) => {
    expect(outcome(decideReturn({ ...asked, ...change }))).toBe(expected)
  })
})
