import { expect, it } from 'vitest'
import {
  archived,
  branch,
  city,
  committee,
  district,
  operator,
  otherDistrict,
  person,
  powerOf,
  registered,
  visitor,
  world,
} from '../../test/small-world.ts'
import { mayAppointAt, postRole, postScope } from './post-access.ts'

const held = { personId: 'an', organization: branch }

it.each([
  { name: 'its organization', power: powerOf(branch), role: 'own', appoints: true },
  { name: 'the direct superior', power: powerOf(committee), role: 'superior', appoints: true },
  { name: 'one further up', power: powerOf(district), role: 'above', appoints: false },
  { name: 'the city', power: powerOf(city), role: 'above', appoints: false },
  { name: 'a stranger', power: powerOf(otherDistrict), role: null, appoints: false },
  { name: 'the holder', power: person, role: 'holder', appoints: false },
  { name: 'the operator', power: operator, role: null, appoints: false },
  { name: 'a visitor', power: visitor, role: null, appoints: false },
] as const)('$name meets a post as $role', ({ power, role, appoints }) => {
  expect(postRole(power, held)).toBe(role)
  if (power.kind !== 'person') expect(mayAppointAt(power, branch)).toBe(appoints)
})

it.each([archived, registered])('a $status organization rules on nothing', (own) => {
  expect(postRole(powerOf(own), { personId: 'an', organization: own })).toBeNull()
  expect(postScope(powerOf(own))).toEqual({ kind: 'nothing' })
})

it('says the same as its list form', () => {
  for (const self of world) {
    const power = powerOf(self)
    const scope = postScope(power)
    for (const organization of world) {
      const isFound = scope.kind === 'subtree' && organization.path.startsWith(scope.path)
      expect(postRole(power, { personId: 'an', organization }) !== null).toBe(isFound)
    }
  }
})
