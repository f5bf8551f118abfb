import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BEIJING_DISTRICTS } from '../../shared/code-tables/beijing-district.ts'
import { readMemberNumber } from '../member-number.ts'
import { generateMemberNumber, isGeneratedMemberNumber } from './generated.ts'

const parts = fc.record({
  joinedYear: fc.integer({ min: 1922, max: 2015 }),
  areaCode: fc.constantFrom(...BEIJING_DISTRICTS.map((row) => row.code)),
  serial: fc.integer({ min: 1, max: 999_999 }),
})

describe('generateMemberNumber', () => {
  test.each([
    [{ joinedYear: 2015, areaCode: '110108', serial: 1 }, 'A2015110108000001'],
    [{ joinedYear: 1998, areaCode: '110101', serial: 999_999 }, 'A1998110101999999'],
  ])('%o', (from, body) => {
    const number = generateMemberNumber(from)
    expect(number).toHaveLength(18)
    expect(number.slice(0, -1)).toBe(body)
    expect([...'0123456789X'].filter((check) => isGeneratedMemberNumber(body + check))).toEqual([
      number.at(-1),
    ])
  })

  test.each([
    { joinedYear: 2016, areaCode: '110108', serial: 1 },
    { joinedYear: 1921, areaCode: '110108', serial: 1 },
    { joinedYear: 2014.5, areaCode: '110108', serial: 1 },
    { joinedYear: 2015, areaCode: '1101', serial: 1 },
    { joinedYear: 2015, areaCode: '990108', serial: 1 },
    { joinedYear: 2015, areaCode: '110108', serial: 0 },
    { joinedYear: 2015, areaCode: '110108', serial: 1_000_000 },
    { joinedYear: 2015, areaCode: '110108', serial: 1.5 },
  ])('%o is a mistake of the caller', (wrong) => {
    expect(() => generateMemberNumber(wrong)).toThrow(RangeError)
  })

  test('differs wherever the parts differ', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(generateMemberNumber(one) === generateMemberNumber(other)).toBe(isSame)
      }),
    )
  })

  test('never makes a number that an admission form could bear', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2015, max: 2030 }), (from, joined) => {
        const read = readMemberNumber({ raw: generateMemberNumber(from), joinedOn: `${joined}-06` })
        expect(read.ok).toBe(false)
      }),
    )
  })
})

describe('isGeneratedMemberNumber', () => {
  test('knows every number the system makes, and none with one wrong character', () => {
    fc.assert(
      fc.property(parts, fc.nat(17), fc.constantFrom(...'0123456789XA'), (from, at, sign) => {
        const number = generateMemberNumber(from)
        expect(isGeneratedMemberNumber(number)).toBe(true)
        const changed = number.slice(0, at) + sign + number.slice(at + 1)
        expect(isGeneratedMemberNumber(changed)).toBe(changed === number)
      }),
    )
  })

  test.each(['', '201511000001', '2015161234567890', 'a2015110108000001X'])('“%s” is none', (number) => {
    expect(isGeneratedMemberNumber(number)).toBe(false)
  })
})
