import { describe, expect, it } from 'vitest'
import { person, powerOf, staff, visitor, world } from '../../test/small-world.ts'
import { joinApplicationRole, mayFindJoinApplicationsAt } from '../cadres/join-application-access.ts'
import { holdsMembers } from '../organizations/kind.ts'
import {
  JOIN_APPLICATION_ACTORS,
  JOIN_APPLICATION_ACTS,
  JOIN_APPLICATION_STATES,
  JOIN_APPLICATION_WAITS_FOR,
  judgeAct,
  nextActs,
  nextJoinApplicationState,
  OPEN_JOIN_APPLICATION_STATES,
} from './state.ts'

const review = { approve: 'approved', return: 'returned' }
const follow = { redirect: 'pending', withdraw: 'withdrawn', mend: 'pending' }

/** All that is possible, state by state and actor by actor; what is not written here is refused. */
const POSSIBLE: Record<string, Record<string, Record<string, string>>> = {
  pending: { branch: review, superior: review, applicant: follow },
  returned: { applicant: follow },
}

const cells = JOIN_APPLICATION_STATES.flatMap((state) =>
  JOIN_APPLICATION_ACTS.flatMap((act) =>
    JOIN_APPLICATION_ACTORS.map((actor) => ({
      state,
      act,
      actor,
      next: POSSIBLE[state]?.[actor]?.[act] ?? null,
    })),
  ),
)

const early = { silentFrom: '2026-03-10', today: '2026-03-09' }
const late = { silentFrom: '2026-03-10', today: '2026-03-10' }

describe('states of a join application', () => {
  it.each(cells)('$state, $act by $actor: $next', ({ state, act, actor, next }) => {
    const decision = nextJoinApplicationState(state, act, actor)
    expect(decision.ok ? decision.value : null).toBe(next)
    expect(judgeAct({ state, ...late }, act, actor)).toEqual(decision)
  })

  it.each(cells)('$state shows $actor a button for $act exactly if it works', ({ state, act, actor }) => {
    for (const days of [early, late]) {
      const standing = { state, ...days }
      expect(nextActs(standing, actor).includes(act)).toBe(judgeAct(standing, act, actor).ok)
    }
  })

  it.each([
    { state: 'approved', act: 'approve', actor: 'branch', code: 'joinApplication.notOpen' },
    { state: 'withdrawn', act: 'withdraw', actor: 'applicant', code: 'joinApplication.notOpen' },
    { state: 'returned', act: 'return', actor: 'branch', code: 'joinApplication.notOpen' },
    { state: 'pending', act: 'approve', actor: 'applicant', code: 'access.denied' },
    { state: 'pending', act: 'withdraw', actor: 'branch', code: 'access.denied' },
  ] as const)('$state, $act by $actor is refused: $code', ({ state, act, actor, code }) => {
    expect(nextJoinApplicationState(state, act, actor)).toEqual({ ok: false, refusal: { code } })
  })
})

describe('a superior', () => {
  it('has nothing to do before the branch has been silent, and is told from which day', () => {
    expect(nextActs({ state: 'pending', ...early }, 'superior')).toEqual([])
    expect(judgeAct({ state: 'pending', ...early }, 'approve', 'superior')).toEqual({
      ok: false,
      refusal: { code: 'joinApplication.notYetSilent', facts: { silentFrom: '2026-03-10' } },
    })
  })

  it('may review from that day on, beside the branch', () => {
    expect(nextActs({ state: 'pending', ...late }, 'superior')).toEqual(['approve', 'return'])
    expect(nextActs({ state: 'pending', ...late }, 'branch')).toEqual(['approve', 'return'])
  })

  it('hears that an application is settled rather than that it is too early', () => {
    expect(judgeAct({ state: 'approved', ...early }, 'approve', 'superior')).toMatchObject({
      refusal: { code: 'joinApplication.notOpen' },
    })
  })
})

describe('who may find applications at an organization', () => {
  it('is who may review, sooner or later, one that waits there', () => {
    for (const { id, path, kind } of world.filter((one) => holdsMembers(one.kind))) {
      for (const power of [...world.map(powerOf), person, visitor, ...staff]) {
        const role = joinApplicationRole(power, { personId: '', organizationId: id, organizationPath: path })
        const acts = role === null ? [] : nextActs({ state: 'pending', ...late }, role)
        expect(mayFindJoinApplicationsAt(power, { id, path, kind })).toBe(acts.includes('approve'))
      }
    }
  })
})

describe('what waits', () => {
  it('is what is open, and whom it waits for can act', () => {
    const waiting = JOIN_APPLICATION_STATES.filter((state) => JOIN_APPLICATION_WAITS_FOR[state] !== null)
    expect(waiting).toEqual(OPEN_JOIN_APPLICATION_STATES)
    for (const state of JOIN_APPLICATION_STATES) {
      const actor = JOIN_APPLICATION_WAITS_FOR[state]
      const all = JOIN_APPLICATION_ACTORS.flatMap((one) => nextActs({ state, ...late }, one))
      if (actor === null) expect(all).toEqual([])
      else expect(nextActs({ state, ...early }, actor)).not.toEqual([])
    }
  })
})
