import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Organization } from '../../test/small-world.ts'
import {
  archived,
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
  world,
} from '../../test/small-world.ts'
import { subtreeRange } from '../organizations/path.ts'
import {
  mayChangeNumberOf,
  mayHandleNumberCases,
  mayReportForNewcomer,
  maySeeNumberCase,
  maySeeSideOf,
  numberCaseRole,
  numberCaseScope,
  numberCorrectionRole,
  numberCorrectionScope,
} from './number-case-access.ts'

const officer = { kind: 'staff', role: 'numberOfficer' } as const
const other = { kind: 'person', personId: 'bai' } as const
const sent = { personId: 'an', organizationId: branch.id, organizationPath: branch.path }
const sides = { claimantPath: branch.path, holderPath: districtBranch.path }

describe('numbers', () => {
  it.each([
    ['its branch', powerOf(branch), true, 'branch', 'branch', true, false],
    ['the committee above', powerOf(committee), true, 'superior', 'committee', true, false],
    ['the district', powerOf(district), true, 'superior', 'superior', true, true],
    ['the city', powerOf(city), true, 'superior', 'superior', true, true],
    ['the holder’s branch', powerOf(districtBranch), false, null, null, false, true],
    ['another district', powerOf(otherDistrict), false, null, null, false, false],
    ['an archived sister', powerOf(archived), false, null, null, false, false],
    ['the member', person, false, 'member', null, false, false],
    ['another person', other, false, null, null, false, false],
    ['the number officer', officer, false, null, 'officer', true, true],
    ['the operator', operator, false, null, null, false, false],
    ['a visitor', visitor, false, null, null, false, false],
  ] as const)('%s', (_, power, changes, correction, role, seesClaimant, seesHolder) => {
    expect(mayChangeNumberOf(power, branch.path)).toBe(changes)
    expect(numberCorrectionRole(power, sent)).toBe(correction)
    expect(numberCaseRole(power, sides)).toBe(role)
    expect(maySeeSideOf(power, sides.claimantPath)).toBe(seesClaimant)
    expect(maySeeSideOf(power, sides.holderPath)).toBe(seesHolder)
    expect(maySeeNumberCase(power, sides)).toBe(seesClaimant || seesHolder)
  })

  it('the desk is the number officer’s alone', () => {
    const others = [...world.map(powerOf), person, visitor, ...staff].filter(mayHandleNumberCases)
    expect(others).toEqual([officer])
  })

  it('a newcomer’s case is reported by a branch', () => {
    const may = [...world.map(powerOf), person, visitor, ...staff].filter(mayReportForNewcomer)
    expect(may).toEqual([powerOf(districtBranch), powerOf(branch)])
  })
})

describe('sentence and scope agree', () => {
  const within = (scope: ReturnType<typeof numberCaseScope>, path: string): boolean => {
    if (scope.kind !== 'subtree') return scope.kind === 'city'
    const { from, before } = subtreeRange(scope.path)
    return path >= from && path < before
  }
  const powers = [...world.map(powerOf), person, other, visitor, ...staff]
  const places = fc.constantFrom<Organization>(...world)

  it('for every power and any two sides', () => {
    fc.assert(
      fc.property(fc.constantFrom(...powers), places, places, (power, claimant, holder) => {
        const case_ = { claimantPath: claimant.path, holderPath: holder.path }
        const scope = numberCaseScope(power)
        expect(within(scope, claimant.path) || within(scope, holder.path)).toBe(
          maySeeNumberCase(power, case_),
        )
      }),
    )
  })

  it('for correction requests', () => {
    for (const power of powers) {
      for (const { id, path } of [...world, registered]) {
        const scope = numberCorrectionScope(power)
        const request = { personId: 'an', organizationId: id, organizationPath: path }
        const found = scope.kind === 'person' ? scope.personId === 'an' : within(scope, path)
        expect(found).toBe(numberCorrectionRole(power, request) !== null)
      }
    }
  })
})
