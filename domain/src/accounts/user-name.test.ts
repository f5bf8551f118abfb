import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhone } from '../shared/phone.ts'
import { readUserName } from './user-name.ts'

describe('user names', () => {
  it.each([
    ['abcd', 'abcd', 'abcd'],
    ['QingHe2018', 'QingHe2018', 'qinghe2018'],
    ['  QingHe  ', 'QingHe', 'qinghe'],
    ['Ｑｉｎｇ１', 'Qing1', 'qing1'],
    ['1a11', '1a11', '1a11'],
    ['a'.repeat(32), 'a'.repeat(32), 'a'.repeat(32)],
  ])('%j is read as %s with the key %s', (raw, userName, key) => {
    expect(readUserName(raw)).toEqual({ ok: true, value: { userName, key } })
  })

  it.each([
    '',
    'abc',
    'a'.repeat(33),
    '1234',
    '13800000000',
    '１３８００００００００',
    'qing he',
    'qing-he',
    '青禾书店',
    'naïve',
  ])('%j is none', (raw) => {
    expect(readUserName(raw)).toEqual({
      ok: false,
      refusal: { code: 'userName.invalid', facts: { minimum: 4, maximum: 32 } },
    })
  })

  it('never equal a phone', () => {
    const phone = fc.stringMatching(/^1[3-9][0-9]{9}$/)
    fc.assert(
      fc.property(phone, (number) => {
        expect(readPhone(number).ok).toBe(true)
        expect(readUserName(number).ok).toBe(false)
      }),
    )
  })

  it('that differ in case alone have one key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{3,31}$/), (raw) => {
        const upper = readUserName(raw.toUpperCase())
        const lower = readUserName(raw.toLowerCase())
        expect(upper.ok && lower.ok && upper.value.key === lower.value.key).toBe(true)
      }),
    )
  })
})
