import { describe, expect, it } from 'vitest'
import { judgeRestoring } from './restoring.ts'

const branch = { kind: 'branch', status: 'active' } as const
const ordinary = { status: 'left', branch, reason: '误办离团' } as const

describe('restoring a membership', () => {
  it.each([
    ['of who has left', {}, 'ok'],
    ['of who has not', { status: 'active' }, 'member.notLeft'],
    ['in an archived branch', { branch: { ...branch, status: 'archived' } }, 'organization.archived'],
    ['in a committee', { branch: { ...branch, kind: 'committee' } }, 'organization.cannotHoldMembers'],
    ['without a reason', { reason: '  ' }, 'member.reasonRequired'],
  ] as const)('%s', (_, facts, expected) => {
    const decision = judgeRestoring({ ...ordinary, ...facts })
    expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
  })
})
