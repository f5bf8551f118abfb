import { expect, it } from 'vitest'
import {
  archived,
  branch,
  committee,
  person,
  powerOf,
  staff,
  visitor,
  world,
} from '../../test/small-world.ts'
import { mayExplainReturnOf } from './yearly-return-access.ts'

it('lets the organization itself, and nobody else, explain its return', () => {
  const powers = [...staff, ...world.map(powerOf), person, visitor]
  expect(powers.filter((power) => mayExplainReturnOf(power, branch.id))).toEqual([powerOf(branch)])
  expect(mayExplainReturnOf(powerOf(committee), committee.id)).toBe(true)
  expect(mayExplainReturnOf(powerOf(archived), archived.id)).toBe(false)
})
