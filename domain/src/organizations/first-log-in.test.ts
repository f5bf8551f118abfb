import { describe, expect, it } from 'vitest'
import type { FirstLogIn } from './first-log-in.ts'
import {
  decideFirstLogIn,
  FIRST_LOG_IN_PARTS,
  firstLogInMissing,
  judgeInService,
  needsIndustry,
} from './first-log-in.ts'
import { ORGANIZATION_KINDS } from './kind.ts'

const complete: FirstLogIn = {
  organization: { kind: 'branch', status: 'registered' },
  fullName: ' 中国共产主义青年团北京市西城区青禾书店支部委员会 ',
  shortName: '青禾书店团支部',
  industry: 'nonPublicEnterprise',
  secretaryName: '安小满',
  contactName: '白谷雨',
  contactPhoneProven: true,
  passwordChangeDue: false,
}

describe('first log-in (FAQ O1)', () => {
  it('makes a registered organization active, with the names as they are read', () => {
    expect(decideFirstLogIn(complete)).toEqual({
      ok: true,
      value: {
        status: 'active',
        fullName: '中国共产主义青年团北京市西城区青禾书店支部委员会',
        shortName: '青禾书店团支部',
        industry: 'nonPublicEnterprise',
        secretaryName: '安小满',
        contactName: '白谷雨',
      },
    })
  })

  it.each([
    { part: 'fullName', change: { fullName: '' }, code: 'organization.fullNameInvalid' },
    { part: 'shortName', change: { shortName: ' ' }, code: 'input.invalid' },
    { part: 'industry', change: { industry: null }, code: 'input.invalid' },
    { part: 'secretaryName', change: { secretaryName: null }, code: 'input.invalid' },
    { part: 'secretaryName', change: { secretaryName: ' ' }, code: 'input.invalid' },
    { part: 'contactName', change: { contactName: null }, code: 'input.invalid' },
    { part: 'contactPhone', change: { contactPhoneProven: false }, code: 'input.invalid' },
    { part: 'password', change: { passwordChangeDue: true }, code: 'password.changeRequired' },
  ] as const)('without $part: $code', ({ part, change, code }) => {
    const form = { ...complete, ...change }
    expect(firstLogInMissing(form)).toEqual([part])
    const decision = decideFirstLogIn(form)
    expect(decision).toMatchObject({ ok: false, refusal: { code } })
    if (code === 'input.invalid') expect(decision).toMatchObject({ refusal: { facts: { field: part } } })
  })

  it('names everything that is missing, in the order of the form', () => {
    const empty: FirstLogIn = {
      organization: complete.organization,
      fullName: '',
      shortName: '',
      industry: null,
      secretaryName: null,
      contactName: null,
      contactPhoneProven: false,
      passwordChangeDue: true,
    }
    expect(firstLogInMissing(empty)).toEqual(FIRST_LOG_IN_PARTS)
  })

  it('lets a general branch alone leave its industry open', () => {
    expect(ORGANIZATION_KINDS.filter((kind) => !needsIndustry(kind))).toEqual(['generalBranch'])
    const form = {
      ...complete,
      industry: null,
      organization: { kind: 'generalBranch', status: 'registered' },
    } as const
    expect(decideFirstLogIn(form)).toMatchObject({ ok: true, value: { industry: null } })
  })
})

describe('by status', () => {
  it.each([
    { status: 'registered', complete: 'ok', service: 'organization.firstLogInRequired' },
    {
      status: 'active',
      complete: 'organization.alreadyComplete',
      service: 'ok',
    },
    {
      status: 'archived',
      complete: 'organization.archived',
      service: 'organization.archived',
    },
  ] as const)('$status: complete $complete, in service $service', (row) => {
    const outcome = (decision: ReturnType<typeof judgeInService>) =>
      decision.ok ? 'ok' : decision.refusal.code
    const { status } = row
    const form = { ...complete, organization: { kind: 'branch', status } } as const
    const completion = decideFirstLogIn(form)
    expect(completion.ok ? 'ok' : completion.refusal.code).toBe(row.complete)
    expect(outcome(judgeInService(status))).toBe(row.service)
  })
})
