import { expect, test } from 'vitest'
import { accept, refuse } from '../shared/refusal.ts'
import type { AdditionWish } from './addition.ts'
import { decideAddition } from './addition.ts'

const branch = { id: 7, kind: 'branch', status: 'active' } as const
const application = { id: 'a', organizationId: 7, isReturned: false }

test.each<[string, Partial<AdditionWish>, ReturnType<typeof decideAddition>]>([
  ['nobody’s member', {}, accept({ way: 'admit' })],
  ['an applicant of this branch', { application }, accept({ way: 'approve', applicationId: 'a' })],
  [
    'a returned one',
    { application: { ...application, isReturned: true } },
    refuse('member.applicationReturned'),
  ],
  [
    'an applicant of another',
    { application: { ...application, organizationId: 8 } },
    refuse('member.applicationElsewhere'),
  ],
  ['a member', { membership: { status: 'active', organizationId: 7 } }, refuse('member.alreadyHere')],
  [
    'one moving away',
    { membership: { status: 'transferring', organizationId: 7 } },
    refuse('member.alreadyHere'),
  ],
  [
    'a member of another',
    { membership: { status: 'active', organizationId: 8 } },
    refuse('member.elsewhere'),
  ],
  ['a floating one', { membership: { status: 'floating', organizationId: 7 } }, refuse('member.elsewhere')],
  ['who left', { membership: { status: 'left', organizationId: 7 } }, refuse('member.hasLeft')],
  ['an archived branch', { branch: { ...branch, status: 'archived' } }, refuse('organization.archived')],
  ['a committee', { branch: { ...branch, kind: 'committee' } }, refuse('organization.cannotHoldMembers')],
])('%s', (_, wish, decision) => {
  expect(decideAddition({ branch, membership: null, application: null, ...wish })).toEqual(decision)
})
