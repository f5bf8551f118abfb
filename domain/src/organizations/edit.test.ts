import { describe, expect, it } from 'vitest'
import type { OrganizationEdit } from './edit.ts'
import { decideEdit } from './edit.ts'

const entries = {
  fullName: '中国共产主义青年团松园大学委员会',
  shortName: '松园大学团委',
  industry: 'university',
  secretaryName: '李明',
  contactName: '王芳',
  contactPhone: '13900000000',
} as const

describe('an edit by the direct superior', () => {
  it.each<{ name: string; wish: OrganizationEdit; changed: OrganizationEdit }>([
    { name: 'nothing', wish: {}, changed: {} },
    { name: 'the same again', wish: { ...entries }, changed: {} },
    { name: 'one entry', wish: { shortName: '松园团委' }, changed: { shortName: '松园团委' } },
    {
      name: 'two of three',
      wish: { secretaryName: '赵云', contactName: '王芳', contactPhone: '13900000001' },
      changed: { secretaryName: '赵云', contactPhone: '13900000001' },
    },
  ])('$name', ({ wish, changed }) => {
    const organization = { kind: 'committee', status: 'active', entries } as const
    expect(decideEdit(organization, wish)).toEqual({ ok: true, value: changed })
  })

  it.each(['active', 'registered'] as const)('is taken while it is %s', (status) => {
    expect(decideEdit({ kind: 'branch', status, entries }, { shortName: '新名' }).ok).toBe(true)
  })

  it('is refused once it is archived', () => {
    const decision = decideEdit({ kind: 'branch', status: 'archived', entries }, { shortName: '新名' })
    expect(decision).toMatchObject({ refusal: { code: 'organization.archived' } })
  })

  it.each([
    ['committee', 'input.invalid'],
    ['branch', 'input.invalid'],
    ['generalBranch', null],
  ] as const)('the industry of a %s may be taken away: %s', (kind, code) => {
    const decision = decideEdit({ kind, status: 'active', entries }, { industry: null })
    expect(decision.ok ? null : decision.refusal.code).toBe(code)
  })
})
