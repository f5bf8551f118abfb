import { describe, expect, test } from 'vitest'
import type { MemberAct, MemberStatus } from './status.ts'
import { isFormal, LEAVE_REASONS, MEMBER_ACTS, MEMBER_STATUSES, nextMemberStatus } from './status.ts'

const ALLOWED: readonly [MemberStatus, MemberAct, MemberStatus][] = [
  ['active', 'float', 'floating'],
  ['active', 'startTransfer', 'transferring'],
  ['active', 'leave', 'left'],
  ['floating', 'settle', 'active'],
  ['floating', 'startTransfer', 'transferring'],
  ['floating', 'leave', 'left'],
  ['transferring', 'settle', 'active'],
  ['transferring', 'float', 'floating'],
  ['transferring', 'leave', 'left'],
  ['left', 'restore', 'active'],
]

const isListed = (status: MemberStatus, act: MemberAct) =>
  ALLOWED.some((row) => row[0] === status && row[1] === act)
const others = MEMBER_STATUSES.flatMap((status) => MEMBER_ACTS.map((act) => [status, act] as const)).filter(
  ([status, act]) => !isListed(status, act),
)

describe('nextMemberStatus', () => {
  test.each(ALLOWED)('%s → %s → %s', (status, act, next) => {
    expect(nextMemberStatus(status, act)).toBe(next)
  })

  test.each(others)('%s cannot %s', (status, act) => {
    expect(nextMemberStatus(status, act)).toBeNull()
  })

  test('the two tables cover every pair', () => {
    expect(ALLOWED.length + others.length).toBe(MEMBER_STATUSES.length * MEMBER_ACTS.length)
  })

  test('who has left comes back by the direct superior only', () => {
    expect(MEMBER_ACTS.filter((act) => nextMemberStatus('left', act))).toEqual(['restore'])
  })
})

test.each([
  ['active', null, true],
  ['floating', '2026-03-02', false],
  ['transferring', null, true],
  ['transferring', '2026-03-02', false],
  ['left', null, false],
] as const)('%s, floating since %s, is formal: %s', (status, floatingSince, expected) => {
  expect(isFormal(status, floatingSince)).toBe(expected)
})

test('there are six reasons to leave', () => {
  expect(new Set(LEAVE_REASONS)).toHaveLength(6)
})
