import { describe, expect, it } from 'vitest'
import {
  joinApplicationRole,
  mayFollowJoinApplication,
  mayReviewJoinApplication,
  maySeeJoinApplication,
} from './join-application-access.ts'
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
} from './small-world.ts'

const filed = { personId: 'an', organizationId: branch.id, organizationPath: branch.path }

describe('join applications', () => {
  it.each([
    { name: 'its branch', power: powerOf(branch), role: 'branch', early: true, late: true },
    { name: 'the committee above', power: powerOf(committee), role: 'superior', early: false, late: true },
    { name: 'the city', power: powerOf(city), role: 'superior', early: false, late: true },
    { name: 'a sister branch', power: powerOf(districtBranch), role: null, early: false, late: false },
    { name: 'another district', power: powerOf(otherDistrict), role: null, early: false, late: false },
    { name: 'the applicant', power: person, role: 'applicant', early: false, late: false },
    {
      name: 'another person',
      power: { kind: 'person', personId: 'bai' },
      role: null,
      early: false,
      late: false,
    },
    { name: 'the operator', power: operator, role: null, early: false, late: false },
    { name: 'a visitor', power: visitor, role: null, early: false, late: false },
  ] as const)('$name meets it as $role', ({ power, role, early, late }) => {
    expect(joinApplicationRole(power, filed)).toBe(role)
    expect(mayReviewJoinApplication(power, { ...filed, silent: false })).toBe(early)
    expect(mayReviewJoinApplication(power, { ...filed, silent: true })).toBe(late)
    expect(mayFollowJoinApplication(power, filed)).toBe(role === 'applicant')
    expect(maySeeJoinApplication(power, filed)).toBe(role !== null)
  })

  it.each([archived, registered])('are out of reach of $status $kind', (own) => {
    const application = { personId: 'an', organizationId: own.id, organizationPath: own.path }
    expect(joinApplicationRole(powerOf(own), application)).toBeNull()
  })
})
