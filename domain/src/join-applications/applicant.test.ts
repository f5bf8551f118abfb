import { describe, expect, it } from 'vitest'
import { decideMending } from './mending.ts'
import { decideRedirect } from './redirect.ts'
import { JOIN_APPLICATION_STATES } from './state.ts'
import { decideSubmission } from './submission.ts'
import { decideWithdrawal } from './withdrawal.ts'

const target = { id: 9, kind: 'branch', status: 'active' } as const
const committee = { ...target, kind: 'committee' } as const
const archived = { ...target, status: 'archived' } as const

describe('redirection (FAQ M6)', () => {
  it.each(['pending', 'returned'] as const)('of a %s application waits at the new branch', (state) => {
    expect(decideRedirect({ application: { state, organizationId: 6 }, target })).toEqual({
      ok: true,
      value: { state: 'pending', organizationId: 9, fromOrganizationId: 6 },
    })
  })

  it.each([
    { state: 'approved', organizationId: 6, to: target, code: 'joinApplication.notOpen' },
    { state: 'withdrawn', organizationId: 6, to: target, code: 'joinApplication.notOpen' },
    { state: 'pending', organizationId: 9, to: target, code: 'joinApplication.sameOrganization' },
    { state: 'pending', organizationId: 6, to: committee, code: 'organization.cannotHoldMembers' },
    { state: 'pending', organizationId: 6, to: archived, code: 'organization.archived' },
  ] as const)('$state from $organizationId to $to.kind: $code', ({ state, organizationId, to, code }) => {
    const decision = decideRedirect({ application: { state, organizationId }, target: to })
    expect(decision).toEqual({ ok: false, refusal: { code } })
  })
})

describe('submission', () => {
  const wish = { organization: target, earlier: [], membership: null } as const

  it.each([
    { name: 'the first', change: {}, expected: 'pending' },
    { name: 'after a withdrawal', change: { earlier: ['withdrawn'] }, expected: 'pending' },
    {
      name: 'beside a pending one',
      change: { earlier: ['pending'] },
      expected: 'joinApplication.alreadyOpen',
    },
    {
      name: 'beside a returned one',
      change: { earlier: ['withdrawn', 'returned'] },
      expected: 'joinApplication.alreadyOpen',
    },
    { name: 'by a member', change: { membership: 'active' }, expected: 'joinApplication.alreadyMember' },
    {
      name: 'by who is in transfer',
      change: { membership: 'transferring' },
      expected: 'joinApplication.alreadyMember',
    },
    { name: 'by who has left', change: { membership: 'left' }, expected: 'joinApplication.alreadyMember' },
    { name: 'by a floating member', change: { membership: 'floating' }, expected: 'pending' },
    { name: 'after one was closed', change: { earlier: ['closed'] }, expected: 'pending' },
    { name: 'after a membership that ended', change: { earlier: ['approved'] }, expected: 'pending' },
    {
      name: 'to a committee',
      change: { organization: committee },
      expected: 'organization.cannotHoldMembers',
    },
    { name: 'to an archived branch', change: { organization: archived }, expected: 'organization.archived' },
  ] as const)('$name: $expected', ({ change, expected }) => {
    const decision = decideSubmission({ ...wish, ...change })
    expect(decision.ok ? decision.value.state : decision.refusal.code).toBe(expected)
    if (decision.ok) expect(decision.value.organizationId).toBe(9)
  })
})

describe('mending and withdrawal', () => {
  const open = ['pending', 'returned']

  it.each(JOIN_APPLICATION_STATES)('of a %s application', (state) => {
    const refused = { ok: false, refusal: { code: 'joinApplication.notOpen' } }
    expect(decideWithdrawal(state)).toEqual(open.includes(state) ? { ok: true, value: 'withdrawn' } : refused)
    expect(decideMending({ state, organization: target })).toEqual(
      open.includes(state) ? { ok: true, value: { state: 'pending', organizationId: 9 } } : refused,
    )
  })

  it.each([
    { organization: committee, code: 'organization.cannotHoldMembers' },
    { organization: archived, code: 'organization.archived' },
  ] as const)('to where nobody can join: $code', ({ organization, code }) => {
    expect(decideMending({ state: 'returned', organization })).toEqual({ ok: false, refusal: { code } })
  })
})
