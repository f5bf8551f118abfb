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
import {
  findingRole,
  mayCloseRectification,
  maySeeRectification,
  mayStartRectification,
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

it('lets organizations with subordinates start campaigns, and their own end them', () => {
  expect([city, committee, branch, archived].filter((one) => mayStartRectification(powerOf(one)))).toEqual([
    city,
    committee,
  ])
  expect(mayCloseRectification(powerOf(committee), { organizationId: committee.id })).toBe(true)
  expect(mayCloseRectification(powerOf(city), { organizationId: committee.id })).toBe(false)
})

it('shows a campaign to the subtree of who started it', () => {
  expect(
    [city, committee, branch, otherDistrict].filter((one) => maySeeRectification(powerOf(one), committee)),
  ).toEqual([committee, branch])
})
