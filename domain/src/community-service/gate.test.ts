import { describe, expect, test } from 'vitest'
import type { ServiceStanding } from './gate.ts'
import { closedBecause } from './gate.ts'

const NOBODY: ServiceStanding = {
  registeredAs: 'youth',
  memberStatus: null,
  floatingSince: null,
  isCadre: false,
  application: null,
}
const since = new Date('2026-03-02T01:00:00Z')

describe('社区服务 is shut (FAQ M8)', () => {
  test.each<[string, Partial<ServiceStanding>]>([
    ['notMember', {}],
    ['noApplication', { registeredAs: 'member' }],
    ['noApplication', { registeredAs: 'cadre' }],
    ['applicationPending', { application: 'pending' }],
    ['applicationPending', { registeredAs: 'member', application: 'pending' }],
    ['applicationReturned', { registeredAs: 'member', application: 'returned' }],
    ['floating', { memberStatus: 'floating', floatingSince: since }],
    ['floating', { memberStatus: 'transferring', floatingSince: since }],
    ['applicationPending', { memberStatus: 'floating', floatingSince: since, application: 'pending' }],
    ['membershipEnded', { memberStatus: 'left' }],
    ['applicationPending', { memberStatus: 'left', application: 'pending' }],
  ])('%s for %o', (reason, part) => {
    expect(closedBecause({ ...NOBODY, ...part })).toBe(reason)
  })
})

describe('社区服务 is open (FAQ M8)', () => {
  test.each<Partial<ServiceStanding>>([
    { memberStatus: 'active' },
    { memberStatus: 'transferring' },
    { isCadre: true },
    { isCadre: true, memberStatus: 'floating', floatingSince: since },
    { isCadre: true, memberStatus: 'left' },
    { isCadre: true, registeredAs: 'cadre', application: 'pending' },
  ])('for %o', (part) => {
    expect(closedBecause({ ...NOBODY, ...part })).toBeNull()
  })
})
