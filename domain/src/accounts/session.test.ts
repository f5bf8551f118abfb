import { describe, expect, it } from 'vitest'
import { isSessionAlive, sessionAudience } from './session.ts'

const now = new Date('2026-03-02T08:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

/** Seconds: docs/security.md “Numbers”. */
const table = [
  { audience: 'person', idle: 604_800, absolute: 2_592_000 },
  { audience: 'organization', idle: 1800, absolute: 43_200 },
  { audience: 'staff', idle: 900, absolute: 28_800 },
] as const

describe.each(table)('session of $audience', ({ audience, idle, absolute }) => {
  it.each([
    { left: 1, alive: true },
    { left: 0, alive: false },
    { left: -1, alive: false },
  ])('with $left s of idle time left is alive: $alive', ({ left, alive }) => {
    const seen = ago(idle - left)
    expect(isSessionAlive({ audience, createdAt: seen, lastSeenAt: seen, now })).toBe(alive)
  })

  it.each([
    { left: 1, alive: true },
    { left: 0, alive: false },
    { left: -1, alive: false },
  ])('with $left s of all its time left is alive: $alive', ({ left, alive }) => {
    expect(isSessionAlive({ audience, createdAt: ago(absolute - left), lastSeenAt: now, now })).toBe(alive)
  })
})

it.each([
  { audience: 'person', app: 'mobile', rule: 'person' },
  { audience: 'person', app: 'console', rule: 'organization' },
  { audience: 'organization', app: 'console', rule: 'organization' },
  { audience: 'staff', app: 'console', rule: 'staff' },
] as const)('$audience in $app lives by the rule of $rule', ({ audience, app, rule }) => {
  expect(sessionAudience({ audience, app })).toBe(rule)
})
