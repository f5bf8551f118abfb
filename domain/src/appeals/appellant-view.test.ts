import { expect, it } from 'vitest'
import { stepsForAppellant } from './appellant-view.ts'
import type { AppealAct, AppealState } from './state.ts'

it.each<[AppealState, AppealAct[], AppealAct[]]>([
  ['submitted', ['submit'], ['submit']],
  ['claimed', ['submit', 'claim', 'release', 'claim', 'read', 'object'], ['submit']],
  ['submitted', ['submit', 'claim', 'read', 'uphold'], ['submit']],
  ['dismissed', ['submit', 'uphold', 'dismiss'], ['submit', 'dismiss']],
  ['upheld', ['submit', 'uphold', 'claim', 'uphold'], ['submit', 'uphold']],
  ['submitted', ['submit', 'askPhotos', 'supplyPhotos'], ['submit', 'askPhotos', 'supplyPhotos']],
])('of one that is %s, %o, the appellant sees %o', (state, acts, shown) => {
  const steps = acts.map((act, at) => ({ act, at }))
  const seen = stepsForAppellant(state, steps)
  expect(seen.map(({ act }) => act)).toEqual(shown)
  if (state === 'upheld') expect(seen.at(-1)).toEqual({ act: 'uphold', at: 3 })
})
