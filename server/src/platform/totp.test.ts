import { generateSync } from 'otplib'
import { describe, expect, test } from 'vitest'
import { newTotpSecret, totpAddress, totpCode, totpStep } from './totp.ts'

// RFC 6238, appendix B: the ASCII secret 12345678901234567890 at 59 s gives 94287082, of which six digits stay.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code of an authenticator', () => {
  test.each([
    [0, 1],
    [59, 1],
    [89, 1],
    [90, null],
  ])('of the step from 30 s to 59 s, at %i s: %s', (seconds, step) => {
    expect(totpStep({ secret: RFC_SECRET, code: '287082', now: at(seconds) })).toBe(step)
  })

  test.each(['287083', '', '28708', '2870820', 'abcdef', '２８７０８２'])('%s is wrong', (code) => {
    expect(totpStep({ secret: RFC_SECRET, code, now: at(59) })).toBeNull()
  })

  test('two steps away is too far', () => {
    const code = generateSync({ secret: RFC_SECRET, epoch: 1_000_000_020 })
    const step = Math.floor(1_000_000_020 / 30)
    expect(totpStep({ secret: RFC_SECRET, code, now: at((step - 1) * 30) })).toBe(step)
    expect(totpStep({ secret: RFC_SECRET, code, now: at((step - 1) * 30 - 1) })).toBeNull()
    expect(totpStep({ secret: RFC_SECRET, code, now: at((step + 2) * 30 - 1) })).toBe(step)
    expect(totpStep({ secret: RFC_SECRET, code, now: at((step + 2) * 30) })).toBeNull()
  })

  test('the code it shows is the code it takes', () => {
    const shown = totpCode({ secret: RFC_SECRET, now: at(59) })
    expect(shown).toEqual({ code: '287082', seconds: 1 })
    expect(totpStep({ secret: RFC_SECRET, code: shown.code, now: at(59) })).toBe(1)
  })

  test('a secret that is none gives no step', () => {
    expect(totpStep({ secret: 'not base32!', code: '287082', now: at(59) })).toBeNull()
  })

  test('new secrets have 160 bits and differ; the address carries them', () => {
    const secret = newTotpSecret()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(newTotpSecret()).not.toBe(secret)
    const address = new URL(totpAddress({ secret, userName: 'Zhaoyun01' }))
    expect(address.protocol).toBe('otpauth:')
    expect(address.searchParams.get('secret')).toBe(secret)
    expect(address.searchParams.get('issuer')).toBe('Qingtuan')
  })
})
