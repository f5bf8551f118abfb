import { describe, expect, it } from 'vitest'
import { isTermOver, judgeEndOfTerm, judgePostChange, readParticulars } from './appointment.ts'

const START = { post: 'rightsOfficer', postNote: null, startedOn: '2026-01-01', termEndsOn: null } as const

describe('particulars', () => {
  it.each([
    { part: {}, kept: START },
    { part: { postNote: '多余' }, kept: START },
    {
      part: { post: 'other', postNote: ' 团刊主编 ' },
      kept: { ...START, post: 'other', postNote: '团刊主编' },
    },
    { part: { post: 'other' }, code: 'cadrePost.noteRequired' },
    { part: { post: 'other', postNote: '  ' }, code: 'cadrePost.noteRequired' },
    { part: { termEndsOn: '2026-01-01' }, code: 'cadrePost.termBeforeStart' },
    { part: { termEndsOn: '2026-01-02' }, kept: { ...START, termEndsOn: '2026-01-02' } },
  ] as const)('$part', ({ part, ...then }) => {
    const decision = readParticulars({ ...START, ...part })
    expect(decision).toEqual(
      'kept' in then ? { ok: true, value: then.kept } : { ok: false, refusal: { code: then.code } },
    )
  })
})

describe('renaming a post', () => {
  it.each([
    { before: 'rightsOfficer', after: 'secretary', role: 'own', ok: false },
    { before: 'deputySecretary', after: 'secretary', role: 'own', ok: false },
    { before: 'rightsOfficer', after: 'deputySecretary', role: 'own', ok: false },
    { before: 'secretary', after: 'deputySecretary', role: 'own', ok: true },
    { before: 'secretary', after: 'secretary', role: 'own', ok: true },
    { before: 'rightsOfficer', after: 'secretary', role: 'superior', ok: true },
    { before: 'rightsOfficer', after: 'publicityOfficer', role: 'own', ok: true },
  ] as const)('$before to $after by $role: $ok', ({ before, after, role, ok }) => {
    expect(judgePostChange(before, after, { role, hasSuperior: true }).ok).toBe(ok)
    expect(judgePostChange(before, after, { role, hasSuperior: false }).ok).toBe(true)
  })
})

describe('the term', () => {
  it.each([
    { ends: null, over: false },
    { ends: '2026-03-01', over: true },
    { ends: '2026-03-02', over: false },
    { ends: '2026-04-01', over: false },
  ])('$ends on 2026-03-02: over $over', ({ ends, over }) => {
    expect(isTermOver(ends, '2026-03-02')).toBe(over)
    expect(judgeEndOfTerm(ends, '2026-03-02').ok).toBe(over)
  })
})
