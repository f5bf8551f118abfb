import { describe, expect, it } from 'vitest'
import { childKinds, holdsMembers, judgePlacement, mayStandUnder, ORGANIZATION_KINDS } from './kind.ts'

/** A row a child, a column a parent, in the order of ORGANIZATION_KINDS; the last column is the top. */
const GRAMMAR = {
  leadingBody: [true, false, false, false, false, true],
  committee: [true, true, true, false, false, true],
  workingCommittee: [true, false, false, false, false, false],
  generalBranch: [true, true, true, false, false, false],
  branch: [true, true, true, true, false, false],
} as const

const cells = ORGANIZATION_KINDS.flatMap((child) =>
  [...ORGANIZATION_KINDS, null].map((parent, column) => ({ child, parent, may: GRAMMAR[child][column] })),
)

describe('kinds of organizations', () => {
  it.each(cells)('$child under $parent: $may', ({ child, parent, may }) => {
    expect(mayStandUnder(child, parent)).toBe(may)
    expect(childKinds(parent).includes(child)).toBe(may)
    expect(judgePlacement(child, parent).ok).toBe(may)
  })

  it('names both kinds when it refuses', () => {
    expect(judgePlacement('workingCommittee', 'committee')).toEqual({
      ok: false,
      refusal: {
        code: 'organization.kindNotAllowed',
        facts: { kind: 'workingCommittee', under: 'committee' },
      },
    })
    expect(judgePlacement('branch', null)).toMatchObject({ refusal: { facts: { under: 'top' } } })
  })

  it('lets branches alone hold members, and nothing stand under what holds members', () => {
    expect(ORGANIZATION_KINDS.filter(holdsMembers)).toEqual(['branch'])
    for (const kind of ORGANIZATION_KINDS.filter(holdsMembers)) expect(childKinds(kind)).toEqual([])
  })
})
