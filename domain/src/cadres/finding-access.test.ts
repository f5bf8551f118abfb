import { expect, it } from 'vitest'
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
  visitor,
} from '../../test/small-world.ts'
import { WHOLE_TREE } from '../organizations/path.ts'
import {
  campaignPlace,
  findingRole,
  mayCloseRectification,
  maySeeRectification,
  maySeeReportOf,
} from './finding-access.ts'

const finding = { organizationId: branch.id, organizationPath: branch.path }

it.each([
  { name: 'its branch', power: powerOf(branch), role: 'owner' },
  { name: 'the committee above', power: powerOf(committee), role: 'superior' },
  { name: 'the city', power: powerOf(city), role: 'above' },
  { name: 'a sister branch', power: powerOf(districtBranch), role: null },
  { name: 'another district', power: powerOf(otherDistrict), role: null },
  { name: 'a person', power: person, role: null },
  { name: 'the operator', power: operator, role: null },
  { name: 'a visitor', power: visitor, role: null },
] as const)('$name meets a finding as $role', ({ power, role }) => {
  expect(findingRole(power, finding)).toBe(role)
})

const officer = { kind: 'staff', role: 'numberOfficer' } as const
const reviewer = { kind: 'staff', role: 'reviewer' } as const
const ofCommittee = { organizationId: committee.id, path: committee.path }
const ofWholeCity = { organizationId: null, path: WHOLE_TREE }

it.each([
  { name: 'an organization', power: powerOf(city), place: { organizationId: city.id, path: city.path } },
  { name: 'a committee', power: powerOf(committee), place: ofCommittee },
  { name: 'the number officer', power: officer, place: ofWholeCity },
  { name: 'a branch', power: powerOf(branch), place: null },
  { name: 'an archived organization', power: powerOf(archived), place: null },
  { name: 'a reviewer', power: reviewer, place: null },
  { name: 'the operator', power: operator, place: null },
  { name: 'a person', power: person, place: null },
])('$name starts a campaign for $place', ({ power, place }) => {
  expect(campaignPlace(power)).toEqual(place)
})

it('has a campaign ended by whoever started it', () => {
  expect(mayCloseRectification(powerOf(committee), ofCommittee)).toBe(true)
  expect(mayCloseRectification(powerOf(city), ofCommittee)).toBe(false)
  expect(mayCloseRectification(officer, ofCommittee)).toBe(false)
  expect(mayCloseRectification(officer, ofWholeCity)).toBe(true)
  for (const power of [reviewer, operator, powerOf(city), person])
    expect(mayCloseRectification(power, ofWholeCity)).toBe(false)
})

it('shows a campaign to the subtree of who started it, and one of the city to everybody and the officer', () => {
  const all = [city, committee, branch, otherDistrict]
  expect(all.filter((one) => maySeeRectification(powerOf(one), ofCommittee))).toEqual([committee, branch])
  expect(all.filter((one) => maySeeRectification(powerOf(one), ofWholeCity))).toEqual(all)
  expect(maySeeRectification(powerOf(archived), ofWholeCity)).toBe(false)
  expect(maySeeRectification(officer, ofWholeCity)).toBe(true)
  for (const power of [officer, reviewer, person]) expect(maySeeRectification(power, ofCommittee)).toBe(false)
})

it('shows the report of a part to those above it and to the officer, of the whole to the officer alone', () => {
  const all = [powerOf(city), powerOf(committee), powerOf(branch), powerOf(otherDistrict), officer, reviewer]
  const whoSees = (path: string) => all.filter((power) => maySeeReportOf(power, path))
  expect(whoSees(committee.path)).toEqual([powerOf(city), powerOf(committee), officer])
  expect(whoSees(WHOLE_TREE)).toEqual([officer])
})
