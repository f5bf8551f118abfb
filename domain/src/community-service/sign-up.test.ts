import { describe, expect, it } from 'vitest'
import type { ServicePhase } from './phase.ts'
import { SERVICE_PHASES } from './phase.ts'
import { judgeSignUp, judgeWithdrawal, SIGN_UP_STANDINGS } from './sign-up.ts'

describe('sign-up', () => {
  it.each([
    ['open', 'none', 'place'],
    ['open', 'withdrawn', 'place'],
    ['full', 'none', 'waiting'],
    ['full', 'withdrawn', 'waiting'],
    ['open', 'place', 'serviceSignUp.already'],
    ['full', 'waiting', 'serviceSignUp.already'],
    ['open', 'removed', 'serviceSignUp.removed'],
  ] as const)('of a project that is %s, by who has %s: %s', (phase, standing, expected) => {
    const decision = judgeSignUp({ phase, standing, meanwhile: null })
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected)
  })

  const over: ServicePhase[] = SERVICE_PHASES.filter((phase) => phase !== 'open' && phase !== 'full')
  it.each(over)('of a project that is %s is refused', (phase) => {
    const decision = judgeSignUp({ phase, standing: 'none', meanwhile: null })
    expect(decision).toMatchObject({ refusal: { code: 'serviceSignUp.over' } })
  })

  it.each(['open', 'full'] as const)('is refused beside another at that time, even to wait (%s)', (phase) => {
    const decision = judgeSignUp({ phase, standing: 'none', meanwhile: '清洁河岸' })
    expect(decision).toMatchObject({
      refusal: { code: 'serviceSignUp.overlaps', facts: { title: '清洁河岸' } },
    })
  })
})

it('may be withdrawn until it begins, by who takes part', () => {
  for (const phase of SERVICE_PHASES)
    for (const standing of SIGN_UP_STANDINGS) {
      const can = ['open', 'full', 'closed'].includes(phase) && ['place', 'waiting'].includes(standing)
      expect(judgeWithdrawal(phase, standing).ok, `${phase} ${standing}`).toBe(can)
    }
})
