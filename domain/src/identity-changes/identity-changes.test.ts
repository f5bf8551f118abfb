import { describe, expect, it } from 'vitest'
import { judgeAsking } from './asking.ts'
import { IDENTITY_CHANGE_ACTS, IDENTITY_CHANGE_STATES, judgeIdentityChangeAct } from './state.ts'

describe('a change of name or document', () => {
  const present = { name: '林晓雨', documentKind: 'residentId', documentNumber: '1' } as const
  const ordinary = { status: 'active', present, wished: { ...present, name: '林晓语' }, photos: 1 } as const

  it.each([
    ['another name', {}, false],
    ['another number', { wished: { ...present, documentNumber: '2' } }, true],
    ['another kind of document', { wished: { ...present, documentKind: 'passport' } }, true],
    ['three photos', { photos: 3 }, false],
    ['a floating member', { status: 'floating' }, false],
    ['nothing else', { wished: present }, 'identityChange.nothingChanges'],
    ['no evidence', { photos: 0 }, 'identityChange.evidenceRequired'],
    ['four photos', { photos: 4 }, 'identityChange.evidenceRequired'],
    ['of who has left', { status: 'left' }, 'member.alreadyLeft'],
  ] as const)('is asked for with %s', (_, facts, expected) => {
    const decision = judgeAsking({ ...ordinary, ...facts })
    expect(decision.ok ? decision.value.documentChanges : decision.refusal.code).toBe(expected)
  })

  it.each(IDENTITY_CHANGE_ACTS)('%s is for one side, and once', (act) => {
    const own = act === 'withdraw' ? 'branch' : 'superior'
    const other = own === 'branch' ? 'superior' : 'branch'
    for (const state of IDENTITY_CHANGE_STATES) {
      const standing = { state, looked: true }
      expect(judgeIdentityChangeAct(standing, own, act).ok).toBe(state === 'pending')
      expect(judgeIdentityChangeAct(standing, other, act)).toMatchObject({
        refusal: { code: 'identityChange.notYours' },
      })
    }
  })

  it('is not approved before a look at the evidence, but may be refused', () => {
    const unseen = { state: 'pending', looked: false } as const
    expect(judgeIdentityChangeAct(unseen, 'superior', 'approve')).toMatchObject({
      refusal: { code: 'identityChange.notLooked' },
    })
    expect(judgeIdentityChangeAct(unseen, 'superior', 'refuse')).toEqual({ ok: true, value: 'refused' })
  })
})
