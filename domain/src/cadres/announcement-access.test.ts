import { expect, test } from 'vitest'
import {
  archived,
  branch,
  city,
  committee,
  district,
  otherDistrict,
  person,
  powerOf,
  staff,
  visitor,
  world,
} from '../../test/small-world.ts'
import {
  mayAnnounce,
  mayAnnounceUrgently,
  mayManageAnnouncement,
  maySeeAnnouncement,
  mayTellOrganizations,
} from './announcement-access.ts'

const living = world.filter(({ status }) => status === 'active')
const others = [...staff, person, visitor, powerOf(archived)]

test('every living organization tells its members, and nobody else', () => {
  for (const one of living) expect(mayAnnounce(powerOf(one))).toBe(true)
  for (const power of others) expect(mayAnnounce(power)).toBe(false)
})

test('a branch has nobody below to tell, and does not disturb at night', () => {
  for (const one of living) {
    expect(mayTellOrganizations(powerOf(one))).toBe(one.kind !== 'branch')
    expect(mayAnnounceUrgently(powerOf(one))).toBe(!['branch', 'generalBranch'].includes(one.kind))
  }
  for (const power of others) {
    expect(mayTellOrganizations(power)).toBe(false)
    expect(mayAnnounceUrgently(power)).toBe(false)
  }
})

test('what a committee told is seen by it and those above; only itself takes it back', () => {
  const looks = [city, district, committee, branch, otherDistrict].map(powerOf)
  expect(looks.map((power) => maySeeAnnouncement(power, committee))).toEqual([true, true, true, false, false])
  const sender = { organizationId: committee.id }
  expect(looks.map((power) => mayManageAnnouncement(power, sender))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ])
  for (const power of others) {
    expect(maySeeAnnouncement(power, committee)).toBe(false)
    expect(mayManageAnnouncement(power, sender)).toBe(false)
  }
})
