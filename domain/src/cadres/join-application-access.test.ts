import { describe, expect, it } from 'vitest'
import {
  archived,
  branch,
  city,
  committee,
  districtBranch,
  operator,
  otherDistrict,
  person,
  powerOf,
  registered,
  visitor,
  world,
} from '../../test/small-world.ts'
import {
  joinApplicationRole,
  mayFindJoinApplicationsAt,
  mayFollowJoinApplication,
} from './join-application-access.ts'

const filed = { personId: 'an', organizationId: branch.id, organizationPath: branch.path }

describe('join applications', () => {
  it.each([
    { name: 'its branch', power: powerOf(branch), role: 'branch' },
    { name: 'the committee above', power: powerOf(committee), role: 'superior' },
    { name: 'the city', power: powerOf(city), role: 'superior' },
    { name: 'a sister branch', power: powerOf(districtBranch), role: null },
    { name: 'another district', power: powerOf(otherDistrict), role: null },
    { name: 'the applicant', power: person, role: 'applicant' },
    {
      name: 'another person',
      power: { kind: 'person', personId: 'bai' },
      role: null,
    },
    { name: 'the operator', power: operator, role: null },
    { name: 'a visitor', power: visitor, role: null },
  ] as const)('$name meets it as $role', ({ power, role }) => {
    expect(joinApplicationRole(power, filed)).toBe(role)
    expect(mayFollowJoinApplication(power, filed)).toBe(role === 'applicant')
  })

  it.each([archived, registered])('are out of reach of $status $kind', (own) => {
    const application = { personId: 'an', organizationId: own.id, organizationPath: own.path }
    expect(joinApplicationRole(powerOf(own), application)).toBeNull()
  })

  it.each([
    { name: 'its branch', power: powerOf(branch), ids: [branch.id] },
    { name: 'the committee above', power: powerOf(committee), ids: [branch.id, archived.id] },
    {
      name: 'the city',
      power: powerOf(city),
      ids: [districtBranch.id, branch.id, archived.id, registered.id],
    },
    { name: 'an archived branch', power: powerOf(archived), ids: [] },
    { name: 'the applicant', power: person, ids: [] },
    { name: 'the operator', power: operator, ids: [] },
    { name: 'a visitor', power: visitor, ids: [] },
  ])('$name finds them at $ids', ({ power, ids }) => {
    expect(world.filter((one) => mayFindJoinApplicationsAt(power, one)).map(({ id }) => id)).toEqual(ids)
  })
})
