import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskPhone, readPhone } from './phone.ts'
import { accept, refuse } from './refusal.ts'

describe('readPhone', () => {
  test.each([
    ['13800000000', '13800000000'],
    ['138 0000 0000', '13800000000'],
    ['138-0000-0000', '13800000000'],
    ['+86 138 0000 0000', '13800000000'],
    ['(+86)13800000000', '13800000000'],
    ['008613800000000', '13800000000'],
    ['8613800000000', '13800000000'],
    ['＋８６１３８００００００００', '13800000000'],
    ['\u202d13800000000\u202c', '13800000000'],
    ['16600000000', '16600000000'],
    ['19900000000', '19900000000'],
  ])('“%s” is %s', (raw, phone) => {
    expect(readPhone(raw)).toEqual(accept(phone))
  })

  test.each(['', '12800000000', '1380000000', '138000000000', '01012345678', '+85291234567', '1380000000a'])(
    '“%s” is refused',
    (raw) => {
      expect(readPhone(raw)).toEqual(refuse('phone.invalid'))
    },
  )

  test('every accepted number is 11 digits and read again is itself', () => {
    const digits = fc.stringMatching(/^(\+86)?1[3-9]\d{9}$/)
    fc.assert(
      fc.property(digits, (raw) => {
        const phone = raw.slice(-11)
        expect(readPhone(raw)).toEqual(accept(phone))
        expect(readPhone(phone)).toEqual(accept(phone))
      }),
    )
  })
})

describe('maskPhone', () => {
  test.each([
    ['13800000000', '138****0000'],
    ['1380000', '*******'],
    ['', ''],
  ])('%s is shown as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown)
  })
})
