import { describe, expect, it } from 'vitest'
import { judgeReceiving } from './receiving.ts'

describe('receiving members', () => {
  it.each([
    { kind: 'branch', status: 'active', expected: 'yes' },
    { kind: 'branch', status: 'registered', expected: 'yes' },
    { kind: 'branch', status: 'archived', expected: 'organization.archived' },
    { kind: 'generalBranch', status: 'active', expected: 'organization.cannotHoldMembers' },
    { kind: 'committee', status: 'active', expected: 'organization.cannotHoldMembers' },
    { kind: 'leadingBody', status: 'archived', expected: 'organization.cannotHoldMembers' },
  ] as const)('$status $kind: $expected', ({ kind, status, expected }) => {
    const decision = judgeReceiving({ kind, status })
    expect(decision.ok ? 'yes' : decision.refusal.code).toBe(expected)
  })
})
