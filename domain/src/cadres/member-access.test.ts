import { describe, expect, it } from 'vitest'
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
  visitor,
  world,
} from '../../test/small-world.ts'
import { EDITABLE_ENTRIES, SELF_EDITABLE_ENTRIES } from '../members/record/entries.ts'
import { MEMBER_STATUSES } from '../members/status.ts'
import {
  editableEntries,
  identityChangeRole,
  identityChangeScope,
  mayEndMembership,
  mayRestore,
  mayReveal,
  mayStartTransfer,
} from './member-access.ts'

const member = { personId: 'an', organizationId: branch.id, path: branch.path, parentId: branch.parentId }
const other = { kind: 'person', personId: 'bai' } as const

const RANKS = [
  { name: 'its branch', power: powerOf(branch), edits: 'all', ends: true, restores: false, reveals: true },
  {
    name: 'the direct superior',
    power: powerOf(committee),
    edits: 'all',
    ends: false,
    restores: true,
    reveals: true,
  },
  {
    name: 'the district above',
    power: powerOf(district),
    edits: 'all',
    ends: false,
    restores: false,
    reveals: true,
  },
  { name: 'the city', power: powerOf(city), edits: 'all', ends: false, restores: false, reveals: true },
  {
    name: 'a sister branch',
    power: powerOf(districtBranch),
    edits: 'none',
    ends: false,
    restores: false,
    reveals: false,
  },
  {
    name: 'another district',
    power: powerOf(otherDistrict),
    edits: 'none',
    ends: false,
    restores: false,
    reveals: false,
  },
  {
    name: 'an archived branch',
    power: powerOf(archived),
    edits: 'none',
    ends: false,
    restores: false,
    reveals: false,
  },
  { name: 'the member', power: person, edits: 'own', ends: false, restores: false, reveals: false },
  { name: 'another person', power: other, edits: 'none', ends: false, restores: false, reveals: false },
  { name: 'the operator', power: operator, edits: 'none', ends: false, restores: false, reveals: false },
  { name: 'a visitor', power: visitor, edits: 'none', ends: false, restores: false, reveals: false },
] as const

const ENTRIES = { all: EDITABLE_ENTRIES, own: SELF_EDITABLE_ENTRIES, none: [] }

describe.each(RANKS)('$name', ({ power, edits, ends, restores, reveals }) => {
  it.each(MEMBER_STATUSES)('meets a member who is %s', (status) => {
    const one = { ...member, status }
    const hasLeft = status === 'left'
    expect(editableEntries(power, one)).toEqual(hasLeft ? [] : ENTRIES[edits])
    const isAbove = edits === 'all'
    expect(mayEndMembership(power, one)).toBe(!hasLeft && (ends || (status === 'floating' && isAbove)))
    expect(mayRestore(power, one)).toBe(hasLeft && restores)
    expect(mayReveal(power, one)).toBe(reveals)
  })
})

describe('a change of name or document', () => {
  it.each([
    [powerOf(branch), 'branch'],
    [powerOf(committee), 'superior'],
    [powerOf(district), null],
    [powerOf(city), null],
    [powerOf(districtBranch), null],
    [person, null],
    [operator, null],
    [visitor, null],
  ] as const)('%o meets it as %s', (power, role) => {
    expect(identityChangeRole(power, member)).toBe(role)
  })

  it('the sentence and the list agree', () => {
    for (const power of [city, district, committee, branch, archived, registered].map(powerOf)) {
      const scope = identityChangeScope(power)
      for (const { id, parentId } of world) {
        const isListed =
          scope.kind === 'ownOrChildren' && (id === scope.organizationId || parentId === scope.organizationId)
        expect(identityChangeRole(power, { organizationId: id, parentId }) !== null).toBe(isListed)
      }
    }
  })
})

describe('a transfer from the old side', () => {
  it.each(RANKS)('$name starts it from the own roll alone', ({ power, ends }) => {
    const starts = MEMBER_STATUSES.filter((status) => mayStartTransfer(power, { ...member, status }))
    expect(starts).toEqual(ends ? ['active', 'floating'] : [])
  })
})
