import { describe, expect, it } from 'vitest'
import {
  branch,
  city,
  committee,
  district,
  districtBranch,
  operator,
  otherDistrict,
  person,
  powerOf,
  registered,
  staff,
  visitor,
} from '../../test/small-world.ts'
import { isWithin } from '../organizations/path.ts'
import { mayProposeRelocation, maySeeRelocation, relocationScope } from './relocation-access.ts'

// The committee is to leave its district for the other one.
const wish = { organization: committee, targetId: otherDistrict.id }
const places = [committee.path, district.path, otherDistrict.path] as const

describe('moving an organization', () => {
  it.each([
    { name: 'itself', power: powerOf(committee), proposes: true, sees: true },
    { name: 'its superior', power: powerOf(district), proposes: true, sees: true },
    { name: 'the new superior', power: powerOf(otherDistrict), proposes: true, sees: true },
    { name: 'the common superior', power: powerOf(city), proposes: false, sees: true },
    { name: 'its own branch', power: powerOf(branch), proposes: false, sees: false },
    { name: 'a sister', power: powerOf(districtBranch), proposes: false, sees: false },
    { name: 'one before its first log-in', power: powerOf(registered), proposes: false, sees: false },
    { name: 'a person', power: person, proposes: false, sees: false },
    { name: 'a visitor', power: visitor, proposes: false, sees: false },
    { name: 'the operator', power: operator, proposes: false, sees: false },
  ])('$name proposes: $proposes, sees: $sees', ({ power, proposes, sees }) => {
    expect(mayProposeRelocation(power, wish)).toBe(proposes)
    expect(maySeeRelocation(power, places)).toBe(sees)
  })

  it.each([city, district, otherDistrict, committee, branch, registered].map(powerOf).concat(staff))(
    'is on the list of whoever may see it',
    (power) => {
      const scope = relocationScope(power)
      const listed = scope.kind === 'subtree' && places.some((path) => isWithin(path, scope.path))
      expect(listed).toBe(maySeeRelocation(power, places))
    },
  )
})
