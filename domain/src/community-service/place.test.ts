import { expect, test } from 'vitest'
import { judgePlace } from './place.ts'

test.each([
  ['who never signed up', null, 'checkIn.noPlace'],
  ['who waits', { placeSince: null }, 'checkIn.waiting'],
  ['who has a place', { placeSince: new Date('2026-11-28T01:00:00Z') }, 'ok'],
])('%s', (_, signUp, expected) => {
  const decision = judgePlace(signUp)
  expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
})
