import { describe, expect, it } from 'vitest'
import { judgeMove } from './move.ts'

const city = { id: 1, parentId: null, path: '1.', kind: 'leadingBody', status: 'active' } as const
const district = { id: 2, parentId: 1, path: '1.2.', kind: 'leadingBody', status: 'active' } as const
const other = { id: 3, parentId: 1, path: '1.3.', kind: 'leadingBody', status: 'active' } as const
const school = { id: 4, parentId: 2, path: '1.2.4.', kind: 'committee', status: 'active' } as const
const branch = { id: 5, parentId: 4, path: '1.2.4.5.', kind: 'branch', status: 'active' } as const
const street = { id: 6, parentId: 3, path: '1.3.6.', kind: 'workingCommittee', status: 'active' } as const

describe('an organization', () => {
  it.each([
    { name: 'to another district', organization: school, target: other, code: null },
    { name: 'up to the city', organization: school, target: city, code: null },
    { name: 'a branch to a street', organization: branch, target: street, code: null },
    {
      name: 'before its first log-in',
      organization: { ...branch, status: 'registered' },
      target: street,
      code: null,
    },
    { name: 'where it stands', organization: school, target: district, code: 'relocation.sameSuperior' },
    { name: 'under itself', organization: district, target: district, code: 'relocation.circle' },
    { name: 'under its own subordinate', organization: district, target: school, code: 'relocation.circle' },
    {
      name: 'a leading body to a street',
      organization: district,
      target: street,
      code: 'organization.kindNotAllowed',
    },
    { name: 'to a branch', organization: school, target: branch, code: 'relocation.circle' },
    { name: 'the top', organization: city, target: other, code: 'relocation.top' },
    {
      name: 'one that is archived',
      organization: { ...school, status: 'archived' },
      target: other,
      code: 'organization.archived',
    },
    {
      name: 'to one that is archived',
      organization: school,
      target: { ...other, status: 'archived' },
      code: 'organization.archived',
    },
    {
      name: 'to one that has not logged in',
      organization: school,
      target: { ...other, status: 'registered' },
      code: 'organization.archived',
    },
  ] as const)('$name: $code', ({ organization, target, code }) => {
    const decision = judgeMove(organization, target)
    expect(decision.ok ? null : decision.refusal.code).toBe(code)
  })
})
