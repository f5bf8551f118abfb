import { describe, expect, test } from 'vitest'
import type { Arrival } from './limited-session.ts'
import {
  beginsLimited,
  isDocumentTail,
  judgeProof,
  knownDevicesSince,
  makesDeviceKnown,
  proofWindowStart,
} from './limited-session.ts'

const NOW = new Date('2026-03-02T01:00:00Z')
const DAY = 86_400_000
const ago = (milliseconds: number) => new Date(NOW.getTime() - milliseconds)

const USUAL: Arrival = {
  audience: 'person',
  way: 'password',
  deviceKnown: true,
  proofDue: false,
  lastSeenAt: ago(DAY),
  now: NOW,
}

describe('a session begins', () => {
  test.each<[string, Partial<Arrival>, boolean]>([
    ['on the own phone', {}, false],
    ['on the own phone, by SMS code', { way: 'smsCode' }, false],
    ['on an unknown device', { deviceKnown: false }, true],
    ['on an unknown device, by SMS code', { deviceKnown: false, way: 'smsCode' }, true],
    ['on an unknown device, by passkey', { deviceKnown: false, way: 'passkey' }, false],
    ['on an unknown device, registering', { deviceKnown: false, way: 'registration' }, false],
    ['after a reset by SMS, on the own phone', { proofDue: true }, true],
    ['after a reset by SMS, by passkey', { proofDue: true, way: 'passkey' }, false],
    ['1 ms before 90 days of rest are over', { lastSeenAt: ago(90 * DAY - 1) }, false],
    ['after 90 days of rest', { lastSeenAt: ago(90 * DAY) }, true],
    ['1 ms after 90 days of rest', { lastSeenAt: ago(90 * DAY + 1) }, true],
    ['after 90 days of rest, by passkey', { lastSeenAt: ago(90 * DAY), way: 'passkey' }, false],
    ['the first time ever', { lastSeenAt: null }, true],
    ['of an organization, on an unknown device', { audience: 'organization', deviceKnown: false }, false],
    ['of staff, after long rest', { audience: 'staff', lastSeenAt: null }, false],
  ])('%s: limited %o → %s', (_, parts, limited) => {
    expect(beginsLimited({ ...USUAL, ...parts })).toBe(limited)
  })

  test.each([
    ['password', false, true],
    ['password', true, false],
    ['smsCode', true, false],
    ['registration', false, true],
    ['passkey', false, false],
  ] as const)('by %s, limited %s: the device is known afterwards %s', (way, limited, known) => {
    expect(makesDeviceKnown({ way, limited })).toBe(known)
  })

  test('a device is known for 180 days, and wrong proofs count for 24 hours', () => {
    expect(knownDevicesSince(NOW)).toEqual(ago(180 * DAY))
    expect(proofWindowStart(NOW)).toEqual(ago(DAY))
  })
})

describe('a proof', () => {
  test.each([
    ['1234', '110105200805041234', true],
    ['234x', '11010520080504234X', true],
    ['２３４Ｘ', '11010520080504234X', true],
    [' 1234 ', '110105200805041234', true],
    ['1235', '110105200805041234', false],
    ['', '110105200805041234', false],
    ['0504', '110105200805041234', false],
    ['5678', 'E12345678', true],
  ])('%s for %s: %s', (typed, number, expected) => {
    expect(isDocumentTail(typed, number)).toBe(expected)
  })

  test.each([
    [1, true, 'ok', undefined],
    [1, false, 'proof.wrong', 2],
    [2, false, 'proof.wrong', 1],
    [3, true, 'ok', undefined],
    [3, false, 'proof.exhausted', undefined],
    [4, true, 'proof.exhausted', undefined],
    [null, true, 'proof.exhausted', undefined],
    [null, false, 'proof.exhausted', undefined],
  ])('try %s, right %s: %s', (tries, matches, code, remaining) => {
    const decision = judgeProof({ tries, matches })
    expect(decision.ok ? 'ok' : decision.refusal.code).toBe(code)
    expect(decision.ok ? undefined : decision.refusal.facts?.remaining).toBe(remaining)
  })
})
