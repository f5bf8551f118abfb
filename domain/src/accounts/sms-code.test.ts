import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePhoneProof, judgeSmsCode, PHONE_PROOF_SECONDS, SMS_CODE_TRIES } from './sms-code.ts'

const issuedAt = new Date('2026-03-02T08:00:00Z')
const later = (seconds: number) => new Date(issuedAt.getTime() + seconds * 1000)
const fresh = { triesBefore: 0, issuedAt, now: later(1), matches: true, used: false }

describe('SMS codes', () => {
  it.each([
    { name: 'the first try', change: {}, expected: 'accepted' },
    { name: 'the last try', change: { triesBefore: 4 }, expected: 'accepted' },
    { name: 'one try too many', change: { triesBefore: 5 }, expected: 'smsCode.exhausted' },
    { name: 'many tries too many', change: { triesBefore: 50 }, expected: 'smsCode.exhausted' },
    { name: 'just in time', change: { now: later(299) }, expected: 'accepted' },
    { name: 'at its end', change: { now: later(300) }, expected: 'smsCode.exhausted' },
    { name: 'after its end', change: { now: later(301) }, expected: 'smsCode.exhausted' },
    { name: 'used before', change: { used: true }, expected: 'smsCode.exhausted' },
    { name: 'wrong, too late', change: { matches: false, now: later(300) }, expected: 'smsCode.exhausted' },
  ])('$name: $expected', ({ change, expected }) => {
    const decision = judgeSmsCode({ ...fresh, ...change })
    expect(decision.ok ? 'accepted' : decision.refusal.code).toBe(expected)
  })

  it.each([
    [0, 4],
    [1, 3],
    [2, 2],
    [3, 1],
  ])('wrong after %d tries leaves %d', (triesBefore, remaining) => {
    expect(judgeSmsCode({ ...fresh, triesBefore, matches: false })).toEqual({
      ok: false,
      refusal: { code: 'smsCode.wrong', facts: { remaining } },
    })
  })

  it('wrong at the last try is exhausted: there is nothing left to try', () => {
    const decision = judgeSmsCode({ ...fresh, triesBefore: SMS_CODE_TRIES - 1, matches: false })
    expect(decision).toEqual({ ok: false, refusal: { code: 'smsCode.exhausted' } })
  })

  it('are never accepted unless they match, unused, in time and within the tries', () => {
    const tried = fc.record({
      triesBefore: fc.nat(8),
      issuedAt: fc.constant(issuedAt),
      now: fc.integer({ min: 0, max: 400 }).map(later),
      matches: fc.boolean(),
      used: fc.boolean(),
    })
    fc.assert(
      fc.property(tried, (one) => {
        const inTime = one.now.getTime() < later(300).getTime()
        const expected = one.matches && !one.used && inTime && one.triesBefore < SMS_CODE_TRIES
        expect(judgeSmsCode(one).ok).toBe(expected)
      }),
    )
  })
})

describe('proof of a phone', () => {
  it.each([
    { seconds: PHONE_PROOF_SECONDS - 1, ok: true },
    { seconds: PHONE_PROOF_SECONDS, ok: false },
    { seconds: PHONE_PROOF_SECONDS + 1, ok: false },
  ])('after $seconds s: $ok', ({ seconds, ok }) => {
    const decision = judgePhoneProof({ provenAt: issuedAt, now: later(seconds) })
    expect(decision.ok ? 'ok' : decision.refusal.code).toBe(ok ? 'ok' : 'phone.proofExpired')
  })
})
