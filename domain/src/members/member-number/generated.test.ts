import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsInCheckCharacter } from '../../shared/check-character.ts'
import { BEIJING_DISTRICTS } from '../../shared/code-tables/beijing-district.ts'
import { readMemberNumber } from '../member-number.ts'
import {
  generateMemberNumber,
  generateProvisionalNumber,
  isGeneratedFor,
  isProvisionalNumber,
} from './generated.ts'

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
    expect(endsInCheckCharacter(number.slice(1))).toBe(true)
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

describe('a provisional number', () => {
  const anyYear = fc.record({
    joinedYear: fc.integer({ min: 1922, max: 2035 }),
    areaCode: fc.constantFrom(...BEIJING_DISTRICTS.map((row) => row.code)),
    serial: fc.integer({ min: 1, max: 999_999 }),
  })

  test('equals no official and no generated one, and is known as what it is', () => {
    fc.assert(
      fc.property(anyYear, parts, fc.integer({ min: 2014, max: 2030 }), (from, generated, joined) => {
        const number = generateProvisionalNumber(from)
        expect(readMemberNumber({ raw: number, joinedOn: `${joined}-06` }).ok).toBe(false)
        expect(number).not.toBe(generateMemberNumber(generated))
        expect(isProvisionalNumber(number)).toBe(true)
        expect(isProvisionalNumber(generateMemberNumber(generated))).toBe(false)
        expect(endsInCheckCharacter(number.slice(1))).toBe(true)
      }),
    )
  })

  test.each(['201711000001', '2015161234567890', 'P2017', ''])('%s is none', (number) => {
    expect(isProvisionalNumber(number)).toBe(false)
  })
})

test.each([
  ['A2015110108000001X', 2015, true],
  ['A20151101080000012', 2015, true],
  ['A2015110108000001X', 2014, false],
  ['P2015110108000001X', 2015, false],
  ['A2016110108000001X', 2016, false],
  ['201511000001', 2015, false],
])('%s made for %d: %s', (number, year, expected) => {
  expect(isGeneratedFor(number, year)).toBe(expected)
})
