import { expect, it } from 'vitest'
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
import { mayCloseSeason, mayMarkGraduatesOf, mayOpenSeason, maySeeSeason } from './graduation-access.ts'

const powers = [...staff, person, visitor, ...world.map(powerOf)]
const acting = (who: readonly (typeof world)[number][]) => who.map(powerOf)

it('lets every living organization open a season, and nobody else', () => {
  const living = world.filter(({ status }) => status === 'active')
  expect(powers.filter(mayOpenSeason)).toEqual(expect.arrayContaining(acting(living)))
  for (const power of [...staff, person, visitor, powerOf(archived)]) expect(mayOpenSeason(power)).toBe(false)
})

it('shows a season to whoever opened it and to those below', () => {
  const sees = (one: (typeof world)[number]) => maySeeSeason(powerOf(one), district)
  expect([city, district, otherDistrict, committee, branch].map(sees)).toEqual([
    false,
    true,
    false,
    true,
    true,
  ])
})

it('lets only its opener close it', () => {
  const season = { organizationId: district.id }
  expect(powers.filter((power) => mayCloseSeason(power, season))).toEqual([powerOf(district)])
})

it('lets the branch and its direct superior mark it', () => {
  expect(powers.filter((power) => mayMarkGraduatesOf(power, branch))).toEqual(acting([committee, branch]))
})
