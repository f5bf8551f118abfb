import { describe, expect, it } from 'vitest'
import {
  archived,
  branch,
  city,
  committee,
  district,
  districtBranch,
  registered,
} from '../../test/small-world.ts'
import { heldUntil, TRANSFER_SILENT_WORKING_DAYS } from './deadline.ts'
import { nearestCommonSuperior, superiorOf } from './mediator.ts'
import { decideRefusal } from './refusal.ts'
import { decideResuming } from './resuming.ts'
import { decideStart, judgeAssignment } from './start.ts'

const statement = '随父母迁居'
const member = { parts: ['member'], startedBy: 'member' } as const

function outcome(decision: { ok: true; value: unknown } | { ok: false; refusal: { code: string } }): unknown {
  if (!decision.ok) return decision.refusal.code
  const { value } = decision
  return typeof value === 'object' && value !== null && 'state' in value ? value.state : value
}

describe('start', () => {
  const wish = {
    startedBy: 'member',
    memberStatus: 'active',
    fromId: branch.id,
    target: districtBranch,
    statement,
  } as const

  it.each([
    { name: 'of an active member', change: {}, expected: 'submitted' },
    { name: 'of a floating one', change: { memberStatus: 'floating' }, expected: 'submitted' },
    {
      name: 'of one in transfer',
      change: { memberStatus: 'transferring' },
      expected: 'transfer.alreadyOpen',
    },
    { name: 'of one who left', change: { memberStatus: 'left' }, expected: 'transfer.memberLeft' },
    { name: 'by the old side', change: { startedBy: 'oldSide' }, expected: 'outApproved' },
    { name: 'to a committee', change: { target: committee }, expected: 'submitted' },
    { name: 'to the same branch', change: { target: branch }, expected: 'transfer.sameOrganization' },
    { name: 'to an archived branch', change: { target: archived }, expected: 'organization.archived' },
    { name: 'without a statement', change: { statement: ' 。' }, expected: 'transfer.statementRequired' },
  ] as const)('$name: $expected', ({ change, expected }) => {
    expect(outcome(decideStart({ ...wish, ...change }))).toBe(expected)
  })

  it.each([
    { to: branch, expected: null },
    { to: districtBranch, expected: 'record.notFound' },
    { to: committee, expected: 'organization.cannotHoldMembers' },
    { to: archived, expected: 'organization.archived' },
  ])('a committee assigns $to.id: $expected', ({ to, expected }) => {
    expect(outcome(judgeAssignment(to, { target: committee, fromId: districtBranch.id }))).toBe(expected)
  })

  it('a committee does not assign the branch that the member comes from', () => {
    const assignment = judgeAssignment(branch, { target: committee, fromId: branch.id })
    expect(outcome(assignment)).toBe('transfer.sameOrganization')
  })
})

describe('refusal', () => {
  const wish = {
    state: 'submitted',
    caller: { parts: ['oldSide'], startedBy: 'member' },
    reason: '团费未缴清',
    refusals: { out: 0, in: 1 },
    hasMediator: true,
  } as const

  it.each([
    { name: 'the first of a side', change: {}, expected: 'outRefused' },
    { name: 'the second', change: { refusals: { out: 1, in: 0 } }, expected: 'outMediation' },
    {
      name: 'the second, without a common superior',
      change: { refusals: { out: 1, in: 0 }, hasMediator: false },
      expected: 'outRefused',
    },
    {
      name: 'the second of the new side',
      change: { state: 'outApproved', caller: { parts: ['newSide'], startedBy: 'member' } },
      expected: 'inMediation',
    },
    { name: 'without a reason', change: { reason: '' }, expected: 'transfer.reasonRequired' },
    { name: 'by the other side', change: { state: 'outApproved' }, expected: 'access.denied' },
  ] as const)('$name: $expected', ({ change, expected }) => {
    expect(outcome(decideRefusal({ ...wish, ...change }))).toBe(expected)
  })
})

describe('resuming', () => {
  const wish = {
    state: 'inRefused',
    caller: member,
    fromId: branch.id,
    targetId: registered.id,
    newTarget: registered,
    statement,
    refusals: { out: 1, in: 1 },
  } as const

  it('goes on at the refused step and remembers who has refused', () => {
    expect(decideResuming(wish)).toEqual({
      ok: true,
      value: { state: 'outApproved', statement, refusals: { out: 1, in: 1 } },
    })
    expect(outcome(decideResuming({ ...wish, state: 'outRefused' }))).toBe('submitted')
  })

  it('asks another target anew', () => {
    const elsewhere = decideResuming({ ...wish, newTarget: districtBranch })
    expect(elsewhere).toMatchObject({ value: { state: 'outApproved', refusals: { out: 1, in: 0 } } })
  })

  it.each([
    {
      name: 'to the branch they are in',
      change: { newTarget: branch },
      expected: 'transfer.sameOrganization',
    },
    { name: 'into the archived', change: { newTarget: archived }, expected: 'organization.archived' },
    {
      name: 'elsewhere, when the new side started',
      change: { caller: { parts: ['member'], startedBy: 'newSide' }, newTarget: districtBranch },
      expected: 'transfer.targetFixed',
    },
    { name: 'without a statement', change: { statement: '' }, expected: 'transfer.statementRequired' },
    { name: 'what is not refused', change: { state: 'outApproved' }, expected: 'transfer.notOpen' },
  ] as const)('$name: $expected', ({ change, expected }) => {
    expect(outcome(decideResuming({ ...wish, ...change }))).toBe(expected)
  })
})

describe('who comes in from above', () => {
  it.each([
    { one: branch, other: districtBranch, superior: district.id },
    { one: branch, other: registered, superior: city.id },
    { one: branch, other: committee, superior: district.id },
    { one: branch, other: archived, superior: committee.id },
    { one: branch, other: city, superior: null },
  ])('between $one.id and $other.id: $superior', ({ one, other, superior }) => {
    expect(nearestCommonSuperior(one.path, other.path)).toBe(superior)
  })

  it('a silent holder hands on to the direct superior, the top to nobody', () => {
    expect([superiorOf(branch.path), superiorOf(city.path)]).toEqual([committee.id, null])
  })

  it('after ten working days', () => {
    const calendar = { isWorkingDay: (date: string) => ![0, 6].includes(new Date(date).getUTCDay()) }
    const workingDays = TRANSFER_SILENT_WORKING_DAYS
    const until = heldUntil({ since: new Date('2026-03-02T01:00:00Z'), workingDays, calendar })
    expect(until).toBe('2026-03-16')
  })
})
