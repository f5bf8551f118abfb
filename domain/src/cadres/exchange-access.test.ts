import { describe, expect, it } from 'vitest'
import {
  archived,
  branch,
  city,
  committee,
  operator,
  person,
  powerOf,
  registered,
  visitor,
  world,
} from '../../test/small-world.ts'
import {
  deskTaskScope,
  longTaskScope,
  mayFollowDeskTask,
  mayFollowLongTask,
  mayImport,
  mayOpenExport,
} from './exchange-access.ts'

describe('imports and exports', () => {
  it.each([
    { name: 'city', power: powerOf(city), ids: [1] },
    { name: 'committee', power: powerOf(committee), ids: [4] },
    { name: 'branch', power: powerOf(branch), ids: [6] },
    { name: 'archived branch', power: powerOf(archived), ids: [] },
    { name: 'registered branch', power: powerOf(registered), ids: [] },
    { name: 'person', power: person, ids: [] },
    { name: 'operator', power: operator, ids: [] },
    { name: 'visitor', power: visitor, ids: [] },
  ])('$name follows those of $ids', ({ power, ids }) => {
    const followed = world.filter(({ id }) => mayFollowLongTask(power, { organizationId: id }))
    expect(followed.map(({ id }) => id)).toEqual(ids)
    expect(mayFollowLongTask(power, { organizationId: null })).toBe(false)
    const scope = longTaskScope(power)
    expect(scope.kind === 'own' ? [scope.organizationId] : []).toEqual(ids)
  })

  it.each([
    { power: { kind: 'staff', role: 'numberOfficer' }, accountId: 'own', organizationId: null, may: true },
    { power: { kind: 'staff', role: 'numberOfficer' }, accountId: 'other', organizationId: null, may: false },
    {
      power: { kind: 'staff', role: 'numberOfficer' },
      accountId: 'own',
      organizationId: city.id,
      may: false,
    },
    { power: { kind: 'staff', role: 'reviewer' }, accountId: 'own', organizationId: null, may: false },
    { power: powerOf(city), accountId: 'own', organizationId: null, may: false },
  ] as const)('a task of the desk is its account’s: $power, $accountId', ({ power, may, ...task }) => {
    expect(mayFollowDeskTask({ power, accountId: 'own' }, task)).toBe(may)
    const scope = deskTaskScope({ power, accountId: 'own' })
    const isListed = scope.kind === 'account' && scope.accountId === task.accountId
    expect(isListed && task.organizationId === null).toBe(may)
  })

  it.each([
    { name: 'city', power: powerOf(city), members: true, organizations: true },
    { name: 'branch', power: powerOf(branch), members: true, organizations: false },
    { name: 'archived branch', power: powerOf(archived), members: false, organizations: false },
    { name: 'person', power: person, members: false, organizations: false },
  ])(
    '$name imports members: $members, organizations: $organizations',
    ({ power, members, organizations }) => {
      expect(mayImport(power, 'members')).toBe(members)
      expect(mayImport(power, 'cadres')).toBe(members)
      expect(mayImport(power, 'organizations')).toBe(organizations)
    },
  )

  it.each([
    { unmasked: false, accountId: 'another', may: true },
    { unmasked: true, accountId: 'own', may: true },
    { unmasked: true, accountId: 'another', may: false },
    { unmasked: true, accountId: null, may: false },
  ])('a file of $accountId with whole numbers ($unmasked) opens: $may', ({ may, ...file }) => {
    expect(mayOpenExport('own', file)).toBe(may)
  })
})
