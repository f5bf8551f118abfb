import { describe, expect, it } from 'vitest'
import type { AppealAct, AppealState } from './state.ts'
import { APPEAL_ACTS, APPEAL_STATES } from './state.ts'
import {
  APPEAL_ACTORS_OF,
  APPEAL_WAITS_FOR,
  appellantActs,
  isOpenAppeal,
  judgeRecall,
  nextAppealState,
  OPEN_APPEAL_STATES,
} from './transitions.ts'

const POSSIBLE: Readonly<Record<AppealState, Partial<Record<AppealAct, AppealState>>>> = {
  submitted: { claim: 'claimed', withdraw: 'withdrawn', object: 'submitted', close: 'closed' },
  claimed: {
    claim: 'claimed',
    release: 'submitted',
    read: 'claimed',
    uphold: 'upheld',
    dismiss: 'dismissed',
    askPhotos: 'photosAsked',
    withdraw: 'withdrawn',
    object: 'claimed',
    close: 'closed',
  },
  photosAsked: {
    supplyPhotos: 'submitted',
    dismiss: 'dismissed',
    withdraw: 'withdrawn',
    object: 'photosAsked',
    close: 'closed',
  },
  upheld: {},
  dismissed: {},
  withdrawn: {},
  closed: {},
}

const cells = APPEAL_STATES.flatMap((state) => APPEAL_ACTS.map((act) => ({ state, act })))

describe('an act on an appeal', () => {
  it.each(cells)('$state, $act', ({ state, act }) => {
    const next = POSSIBLE[state][act]
    expect(nextAppealState(state, act)).toEqual(
      next ? { ok: true, value: next } : { ok: false, refusal: { code: 'appeal.notOpen' } },
    )
  })

  it('leads nowhere once the appeal is settled, and always somewhere before', () => {
    for (const state of APPEAL_STATES) {
      const acts = APPEAL_ACTS.filter((act) => nextAppealState(state, act).ok)
      expect(acts.length > 0).toBe(isOpenAppeal(state))
      expect(APPEAL_WAITS_FOR[state] !== null).toBe(isOpenAppeal(state))
    }
  })

  it('is open to whom the appeal waits for', () => {
    for (const state of OPEN_APPEAL_STATES) {
      const actors = APPEAL_ACTS.filter((act) => nextAppealState(state, act).ok).map(
        (act) => APPEAL_ACTORS_OF[act],
      )
      expect(actors).toContain(APPEAL_WAITS_FOR[state])
    }
  })
})

describe('the appellant', () => {
  it.each([
    ['submitted', { withdraw: true, supplyPhotos: false, refile: false }],
    ['claimed', { withdraw: true, supplyPhotos: false, refile: false }],
    ['photosAsked', { withdraw: true, supplyPhotos: true, refile: false }],
    ['upheld', { withdraw: false, supplyPhotos: false, refile: false }],
    ['dismissed', { withdraw: false, supplyPhotos: false, refile: true }],
    ['withdrawn', { withdraw: false, supplyPhotos: false, refile: true }],
    ['closed', { withdraw: false, supplyPhotos: false, refile: true }],
  ] as const)('of one that is %s may %o', (state, acts) => {
    expect(appellantActs(state)).toEqual(acts)
    expect(judgeRecall({ state, number: 'SS261122-K7M3PQ' }).ok).toBe(acts.refile)
  })

  it('hears why an appeal is not filed again', () => {
    const number = 'SS261122-K7M3PQ'
    const alreadyOpen = { code: 'appeal.alreadyOpen', facts: { number } }
    expect(judgeRecall({ state: 'photosAsked', number })).toEqual({ ok: false, refusal: alreadyOpen })
    expect(judgeRecall({ state: 'upheld', number })).toMatchObject({ refusal: { code: 'appeal.notOpen' } })
  })
})
