import { describe, expect, it } from 'vitest'
import type { RegistrationWish } from './registration.ts'
import { decideRegistration } from './registration.ts'

const branch = { id: 7, kind: 'branch', status: 'active' } as const
const wish: RegistrationWish = { registeredAs: 'member', organization: branch, joinedOn: '2019-05-04' }

describe('registration', () => {
  it('as a member files a join application', () => {
    expect(decideRegistration(wish)).toEqual({
      ok: true,
      value: { registeredAs: 'member', joinApplication: { organizationId: 7, joinedOn: '2019-05-04' } },
    })
  })

  it.each([
    { name: 'without a branch', change: { organization: null }, code: 'input.invalid' },
    { name: 'without a join date', change: { joinedOn: null }, code: 'joinedOn.invalid' },
    {
      name: 'to a committee',
      change: { organization: { ...branch, kind: 'committee' } },
      code: 'organization.cannotHoldMembers',
    },
    {
      name: 'to an archived branch',
      change: { organization: { ...branch, status: 'archived' } },
      code: 'organization.archived',
    },
  ] as const)('as a member $name: $code', ({ change, code }) => {
    expect(decideRegistration({ ...wish, ...change })).toMatchObject({ ok: false, refusal: { code } })
  })

  it.each([
    { registeredAs: 'cadre', organization: null, joinedOn: null },
    { registeredAs: 'youth', organization: null, joinedOn: null },
    { registeredAs: 'cadre', organization: branch, joinedOn: '2019-05-04' },
    { registeredAs: 'youth', organization: branch, joinedOn: '2019-05-04' },
  ] as const)('as a $registeredAs files none (FAQ M7)', (asked) => {
    expect(decideRegistration(asked)).toEqual({
      ok: true,
      value: { registeredAs: asked.registeredAs, joinApplication: null },
    })
  })
})
