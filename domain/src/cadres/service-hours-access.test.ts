import { describe, expect, test } from 'vitest'
import type { OrganizationPower, Power } from './power.ts'
import type { LedProject } from './service-hours-access.ts'
import { mayKeepList, maySettleHours, serviceFiguresScope } from './service-hours-access.ts'

const of = (organizationId: number, path: string): OrganizationPower => ({
  kind: 'organization',
  organizationId,
  path,
  organizationKind: 'committee',
  status: 'active',
})
const PROJECT: LedProject = { organizationId: 3, path: '1.2.3.', archived: false, leaderIds: ['lin'] }
const ARCHIVED = { ...PROJECT, archived: true }

const rows: readonly [string, Power, LedProject, boolean, boolean][] = [
  ['its organization', of(3, '1.2.3.'), PROJECT, true, true],
  ['its organization once archived', { ...of(3, '1.2.3.'), status: 'archived' }, ARCHIVED, false, false],
  ['the one above', of(2, '1.2.'), PROJECT, false, false],
  ['the one above an archived one', of(2, '1.2.'), ARCHIVED, true, true],
  ['the top above an archived one', of(1, '1.'), ARCHIVED, true, true],
  ['one beside it', of(4, '1.2.4.'), ARCHIVED, false, false],
  ['a leader', { kind: 'person', personId: 'lin' }, PROJECT, false, true],
  ['another member', { kind: 'person', personId: 'wang' }, PROJECT, false, false],
  ['the administrators', { kind: 'staff', role: 'operator' }, PROJECT, false, false],
  ['a visitor', { kind: 'visitor' }, PROJECT, false, false],
]

describe.each(rows)('%s', (_, power, project, settles, keeps) => {
  test(`settles hours: ${settles}, keeps the list: ${keeps}`, () => {
    expect([maySettleHours(power, project), mayKeepList(power, project)]).toEqual([settles, keeps])
  })
})

test('figures are of the subtree, and of nobody else', () => {
  expect(serviceFiguresScope(of(2, '1.2.'))).toEqual({ kind: 'subtree', path: '1.2.' })
  expect(serviceFiguresScope({ kind: 'person', personId: 'lin' })).toEqual({ kind: 'nothing' })
})
