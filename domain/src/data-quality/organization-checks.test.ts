import { expect, it } from 'vitest'
import { findingsOfOrganization } from './organization-checks.ts'

const sound = { kind: 'branch', status: 'active', members: 20, hasSecretary: true, hasContact: true } as const

it.each([
  [{}, []],
  [{ members: 2 }, ['branchTooSmall']],
  [{ members: 3 }, []],
  [{ members: 50 }, []],
  [{ members: 51 }, ['branchTooLarge']],
  [{ kind: 'committee', members: 0 }, []],
  [{ kind: 'committee', hasSecretary: false }, ['secretaryMissing']],
  [{ hasContact: false }, ['contactMissing']],
  [{ status: 'archived', members: 0, hasContact: false }, []],
  [{ status: 'registered', members: 0 }, []],
] as const)('an organization with %o: %o', (change, found) => {
  expect(findingsOfOrganization({ ...sound, ...change })).toEqual(found)
})
