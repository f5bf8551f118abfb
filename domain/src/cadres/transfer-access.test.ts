import { describe, expect, it } from 'vitest'
import {
  branch,
  city,
  committee,
  district,
  districtBranch,
  otherDistrict,
  person,
  powerOf,
  staff,
  visitor,
  world,
} from '../../test/small-world.ts'
import { isWithin } from '../organizations/path.ts'
import type { PlacedTransfer } from './transfer-access.ts'
import { outwardParts, starterOf, transferParts, transferScope } from './transfer-access.ts'

const transfer: PlacedTransfer = {
  personId: 'an',
  fromPath: branch.path,
  oldSideId: branch.id,
  target: districtBranch,
  holderId: branch.id,
  waitsFor: 'oldSide',
}

describe('a transfer', () => {
  it.each([
    { name: 'the old branch', power: powerOf(branch), parts: ['oldSide'] },
    { name: 'the new branch', power: powerOf(districtBranch), parts: ['newSide'] },
    { name: 'the committee above', power: powerOf(committee), parts: ['onlooker'] },
    { name: 'the city', power: powerOf(city), parts: ['onlooker'] },
    { name: 'another district', power: powerOf(otherDistrict), parts: [] },
    { name: 'the member', power: person, parts: ['member'] },
    { name: 'another person', power: { kind: 'person', personId: 'bai' }, parts: [] },
    { name: 'a visitor', power: visitor, parts: [] },
    ...staff.map((power) => ({ name: 'staff', power, parts: [] })),
  ] as const)('$name meets it as $parts', ({ power, parts }) => {
    expect(transferParts(power, transfer)).toEqual(parts)
  })

  it('a superior acts once a silent side has passed the step to it, and the side beside it', () => {
    const passed = { ...transfer, holderId: committee.id }
    expect(transferParts(powerOf(committee), passed)).toEqual(['oldSide'])
    expect(transferParts(powerOf(branch), passed)).toEqual(['oldSide'])
    expect(transferParts(powerOf(district), passed)).toEqual(['onlooker'])
  })

  it('a mediator is who has it in mediation', () => {
    const disputed = { ...transfer, holderId: district.id, waitsFor: 'mediator' } as const
    expect(transferParts(powerOf(district), disputed)).toEqual(['mediator'])
    expect(transferParts(powerOf(city), disputed)).toEqual(['onlooker'])
  })

  it('is in the list of exactly those organizations that may see it', () => {
    for (const one of world) {
      const scope = transferScope(powerOf(one))
      const listed =
        scope.kind === 'subtree' &&
        (isWithin(transfer.fromPath, scope.path) || isWithin(transfer.target.path, scope.path))
      expect(transferParts(powerOf(one), transfer).length > 0).toBe(listed)
    }
    expect(transferScope(person)).toEqual({ kind: 'person', personId: 'an' })
    expect(transferScope(visitor)).toEqual({ kind: 'nothing' })
  })

  it.each([
    { name: 'the member', power: person, starter: 'member' },
    { name: 'the branch', power: powerOf(branch), starter: 'oldSide' },
    { name: 'the target', power: powerOf(districtBranch), starter: 'newSide' },
    { name: 'a superior', power: powerOf(committee), starter: null },
    { name: 'another person', power: { kind: 'person', personId: 'bai' }, starter: null },
    { name: 'a visitor', power: visitor, starter: null },
  ] as const)('is started by $name as $starter', ({ power, starter }) => {
    const stay = { personId: 'an', fromId: branch.id, oldSideId: branch.id }
    expect(starterOf(power, stay, districtBranch)).toBe(starter)
  })
})

describe('a transfer out of the system', () => {
  const outward = {
    personId: 'an',
    fromPath: branch.path,
    oldSideId: branch.id,
    holderId: committee.id,
    waitsFor: 'issuer',
    issuerId: null,
  } as const

  it.each([
    { name: 'the branch', power: powerOf(branch), parts: ['oldSide'] },
    { name: 'the committee that has it', power: powerOf(committee), parts: ['issuer'] },
    { name: 'the city', power: powerOf(city), parts: ['onlooker'] },
    { name: 'a sister branch', power: powerOf(districtBranch), parts: [] },
    { name: 'the member', power: person, parts: ['member'] },
    { name: 'a visitor', power: visitor, parts: [] },
  ] as const)('$name meets it as $parts', ({ power, parts }) => {
    expect(outwardParts(power, outward)).toEqual(parts)
  })

  it('stays the issuer’s after the letter is out', () => {
    const sent = { ...outward, holderId: null, issuerId: committee.id }
    expect(outwardParts(powerOf(committee), sent)).toEqual(['issuer'])
  })
})
