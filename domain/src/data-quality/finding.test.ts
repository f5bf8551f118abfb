import { expect, it } from 'vitest'
import { decideFinding, FINDING_STATES, readReason } from './finding.ts'

it.each([
  ['open', 'explain', 'owner', 'explained'],
  ['explained', 'explain', 'owner', 'explained'],
  ['explained', 'accept', 'superior', 'accepted'],
  ['explained', 'reject', 'superior', 'open'],
  ['accepted', 'reject', 'superior', 'open'],
  ['open', 'accept', 'superior', 'finding.notOpen'],
  ['accepted', 'explain', 'owner', 'finding.notOpen'],
  ['fixed', 'explain', 'owner', 'finding.notOpen'],
  ['open', 'explain', 'superior', 'access.denied'],
  ['explained', 'accept', 'owner', 'access.denied'],
  ['explained', 'accept', 'above', 'access.denied'],
] as const)('%s, %s by the %s: %s', (state, act, role, answer) => {
  const decision = decideFinding(state, act, role)
  expect(decision.ok ? decision.value : decision.refusal.code).toBe(answer)
})

it('lets nobody above the direct superior decide', () => {
  for (const state of FINDING_STATES)
    for (const act of ['explain', 'accept', 'reject'] as const)
      expect(decideFinding(state, act, 'above').ok).toBe(false)
})

it.each([
  ['  外籍 ', '外籍'],
  [' 无', null],
  ['说'.repeat(300), '说'.repeat(300)],
  ['说'.repeat(301), null],
])('the reason %s is kept as %s', (raw, kept) => {
  const reading = readReason(raw)
  expect(reading.ok ? reading.value : null).toBe(kept)
})
