import { describe, expect, it } from 'vitest'
import { POST_ROLES } from './post-access.ts'
import type { PostAct } from './post-state.ts'
import {
  firstPostState,
  judgePostAct,
  nextPostActs,
  POST_ACTORS_OF,
  POST_ACTS,
  POST_STATES,
  POST_TRANSITIONS,
} from './post-state.ts'

describe('acts by state and role', () => {
  it.each([
    { state: 'proposed', role: 'own', acts: ['withdraw', 'change'] },
    { state: 'proposed', role: 'superior', acts: ['confirm', 'decline', 'withdraw', 'change'] },
    { state: 'active', role: 'own', acts: ['change', 'setAccess', 'dismiss', 'endTerm'] },
    { state: 'active', role: 'superior', acts: ['change', 'setAccess', 'dismiss', 'endTerm'] },
    { state: 'active', role: 'above', acts: [] },
    { state: 'proposed', role: 'holder', acts: [] },
    { state: 'ended', role: 'own', acts: [] },
    { state: 'ended', role: 'superior', acts: [] },
  ] as const)('$state to $role: $acts', ({ state, role, acts }) => {
    expect(nextPostActs(state, role)).toEqual(acts)
  })

  it('leads out of what is ended nowhere, and vacates whatever lives', () => {
    expect(POST_ACTS.map((act) => POST_TRANSITIONS.ended[act])).toEqual(POST_ACTS.map(() => null))
    expect(POST_TRANSITIONS.proposed.vacate).toBe('ended')
    expect(POST_TRANSITIONS.active.vacate).toBe('ended')
  })

  it('says for every state, act and role either a state or why not', () => {
    for (const state of POST_STATES) {
      for (const act of POST_ACTS) {
        for (const role of POST_ROLES) {
          const decision = judgePostAct(state, act, role)
          const mayActAtAll = POST_ACTORS_OF[act].includes(role)
          const next = POST_TRANSITIONS[state][act]
          expect(decision.ok).toBe(mayActAtAll && next !== null)
          if (!decision.ok && mayActAtAll) expect(decision.refusal.code).toMatch(/^cadrePost\./)
        }
      }
    }
  })

  it.each(['confirm', 'dismiss'] satisfies PostAct[])('%s on what is ended says so', (act) => {
    expect(judgePostAct('ended', act, 'superior')).toEqual({
      ok: false,
      refusal: { code: 'cadrePost.ended' },
    })
  })
})

describe('how a post begins', () => {
  it.each([
    { post: 'secretary', role: 'own', hasSuperior: true, state: 'proposed' },
    { post: 'deputySecretary', role: 'own', hasSuperior: true, state: 'proposed' },
    { post: 'secretary', role: 'superior', hasSuperior: true, state: 'active' },
    { post: 'secretary', role: 'own', hasSuperior: false, state: 'active' },
    { post: 'rightsOfficer', role: 'own', hasSuperior: true, state: 'active' },
  ] as const)('$post by $role: $state', ({ post, state, ...place }) => {
    expect(firstPostState(post, place)).toBe(state)
  })
})
