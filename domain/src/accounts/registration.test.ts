import { describe, expect, it } from 'vitest'
import { decideRegistration } from './registration.ts'

const join = { organizationId: 7, joinedOn: '2019-05-04' }

describe('registration', () => {
  it('as a member files what the form says', () => {
    expect(decideRegistration({ registeredAs: 'member', join })).toEqual({ ok: true, value: join })
  })

  it('as a member without a branch is refused', () => {
    const refusal = { code: 'input.invalid', facts: { field: 'join' } }
    expect(decideRegistration({ registeredAs: 'member', join: undefined })).toEqual({ ok: false, refusal })
  })

  it.each([
    { registeredAs: 'cadre', join: undefined },
    { registeredAs: 'youth', join: undefined },
    { registeredAs: 'cadre', join },
    { registeredAs: 'youth', join },
  ] as const)('as a $registeredAs files none (FAQ M7)', (asked) => {
    expect(decideRegistration(asked)).toEqual({ ok: true, value: null })
  })
})
