import { expect, test } from 'vitest'
import { feedbackDeskOf, sentFeedback } from './feedback-access.ts'
import type { OrganizationPower, Power } from './power.ts'

const branch: OrganizationPower = {
  kind: 'organization',
  organizationId: 3,
  path: '1.2.3.',
  organizationKind: 'branch',
  status: 'active',
}
const person: Power = { kind: 'person', personId: 'p' }
const staff = (role: 'operator' | 'reviewer' | 'numberOfficer' | 'auditor'): Power => ({
  kind: 'staff',
  role,
})

test.each<[string, Power, { organizationId: number | null } | null]>([
  ['an organization has its own', branch, { organizationId: 3 }],
  ['an archived one has none', { ...branch, status: 'archived' }, null],
  ['the operator has that of the administrators', staff('operator'), { organizationId: null }],
  ['a reviewer has none', staff('reviewer'), null],
  ['nor the number officer', staff('numberOfficer'), null],
  ['nor an auditor', staff('auditor'), null],
  ['nor a person', person, null],
  ['nor a visitor', { kind: 'visitor' }, null],
])('an inbox: %s', (_, power, desk) => {
  expect(feedbackDeskOf(power)).toEqual(desk)
})

const ofPerson = { personId: 'p', reportingOrganizationId: null }
const ofBranch = { personId: null, reportingOrganizationId: 3 }
const ofVisitor = { personId: null, reportingOrganizationId: null }

test.each<[string, Power, typeof ofPerson | typeof ofBranch | typeof ofVisitor, boolean]>([
  ['a person’s own', person, ofPerson, true],
  ['another’s', { kind: 'person', personId: 'q' }, ofPerson, false],
  ['an organization’s own', branch, ofBranch, true],
  ['another organization’s', { ...branch, organizationId: 4 }, ofBranch, false],
  ['a visitor’s is no account’s', person, ofVisitor, false],
  ['nor an organization’s', branch, ofVisitor, false],
  ['nor the operator’s', staff('operator'), ofPerson, false],
])('sent by oneself: %s', (_, power, sent, is) => {
  expect(sentFeedback(power, sent)).toBe(is)
})
