import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PROVINCES } from '../shared/code-tables/province.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { mayBecomeShandongNumber, normaliseMemberNumber, readMemberNumber } from './member-number.ts'

const read = (raw: string | null | undefined, joinedOn: string) => readMemberNumber({ raw, joinedOn })
const toGenerate = accept({ number: null, warnings: [] })
const fromElsewhere = (number: string) => accept({ number, warnings: ['otherProvince'] })

describe('joined before 2016 (FAQ M12)', () => {
  test.each([
    ['2015-12-31', null],
    ['2015-12-31', undefined],
    ['2015-12-31', ''],
    ['2015-12', ' 　'],
    ['1998-05', null],
  ])('%s, number %j: the system makes one', (joinedOn, raw) => {
    expect(read(raw, joinedOn)).toEqual(toGenerate)
  })

  test.each([
    ['2015-12-31', '201511000001'],
    ['2015-12', 'A2015110108000001X'],
    ['2014-12', '2015161234567890'],
    ['2014-12', '0'],
  ])('%s, number %s: not asked for', (joinedOn, raw) => {
    expect(read(raw, joinedOn)).toEqual(refuse('memberNumber.unexpected'))
  })
})

describe('joined from 2016 on (FAQ M12)', () => {
  test.each([
    ['2016-01-01', '201611000001'],
    ['2016-01', '201611000001'],
    ['2024-05-04', '202411123456'],
    ['2017-09', '201811000001'],
    ['2018-03-01', '201711000001'],
  ])('%s, number %s is accepted', (joinedOn, raw) => {
    expect(read(raw, joinedOn)).toEqual(accept({ number: raw, warnings: [] }))
  })

  test.each(['２０２４１１１２３４５６', ' 2024 11 123456 ', '2024\u200b11123456'])(
    '“%s” is tidied',
    (raw) => {
      expect(read(raw, '2024-05')).toEqual(accept({ number: '202411123456', warnings: [] }))
    },
  )

  test('another province is a warning, since people move', () => {
    expect(read('202431123456', '2024-05')).toEqual(fromElsewhere('202431123456'))
  })

  test.each([
    ['2016-01-01', null, 'memberNumber.required'],
    ['2016-01', undefined, 'memberNumber.required'],
    ['2016-01', '  ', 'memberNumber.required'],
    ['2024-05', '20241112345', 'memberNumber.malformed'],
    ['2024-05', '2024111234567', 'memberNumber.malformed'],
    ['2024-05', '20241112345A', 'memberNumber.malformed'],
    ['2024-05', '2024-11-123456', 'memberNumber.malformed'],
    ['2024-05', 'A2015110108000001X', 'memberNumber.malformed'],
    ['2024-05', '202499123456', 'memberNumber.provinceUnknown'],
    ['2024-05', '202400123456', 'memberNumber.provinceUnknown'],
    ['2024-05', '202481123456', 'memberNumber.provinceUnknown'],
  ] as const)('%s, number %j is refused: %s', (joinedOn, raw, code) => {
    expect(read(raw, joinedOn)).toEqual(refuse(code))
  })

  test.each([
    ['2024-05', '202311123456'],
    ['2016-05', '201711000001'],
    ['2019-05', '201811000001'],
    ['2018-05', '201911000001'],
    ['2016-01-01', '201511000001'],
  ])('%s, number %s disagree on the year', (joinedOn, raw) => {
    const joinedYear = Number(joinedOn.slice(0, 4))
    expect(read(raw, joinedOn)).toEqual(refuse('memberNumber.yearMismatch', { joinedYear }))
  })
})

describe('the historic form of Shandong', () => {
  test.each([
    ['2015-03', '2015161234567890'],
    ['2015-12-31', '2016171234567890'],
    ['2016-05', '2015161234567890'],
    ['2017-12-31', '2016171234567890'],
    ['2016-05', '201516370000000a'],
  ])('joined %s, number %s passes', (joinedOn, raw) => {
    expect(read(raw, joinedOn)).toEqual(fromElsewhere(raw.toUpperCase()))
  })

  test.each([
    ['2018-01', '2016171234567890'],
    ['2016-05', '2017181234567890'],
    ['2016-05', '201516123456789'],
    ['2016-05', '20151612345678901'],
  ])('joined %s, number %s does not', (joinedOn, raw) => {
    expect(read(raw, joinedOn)).toEqual(refuse('memberNumber.malformed'))
  })
})

describe('what may become the historic form of Shandong', () => {
  test.each([
    ['', '2016-05', true],
    ['2015', '2016-05', true],
    ['20161', '2017-12', true],
    ['201516A', '2016-05', true],
    ['201516-', '2016-05', false],
    ['2017', '2016-05', false],
    ['201517', '2016-05', false],
    ['20151612345678901', '2016-05', false],
    ['2016', '2018-01', false],
  ])('“%s” of somebody who joined %s: %s', (typed, joinedOn, may) => {
    expect(mayBecomeShandongNumber(typed, joinedOn)).toBe(may)
  })
})

describe('any number', () => {
  const mainland = PROVINCES.map((row) => row.code).filter((code) => code < '71')

  test('of the join year and a province passes, and warns exactly outside Beijing', () => {
    const year = fc.integer({ min: 2016, max: 2040 })
    const serial = fc.stringMatching(/^\d{6}$/)
    fc.assert(
      fc.property(year, fc.constantFrom(...mainland), serial, (joined, province, rest) => {
        const number = `${joined}${province}${rest}`
        const expected = province === '11' ? accept({ number, warnings: [] }) : fromElsewhere(number)
        expect(read(number, `${joined}-09`)).toEqual(expected)
      }),
    )
  })

  test('normalised twice is normalised once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normaliseMemberNumber(raw)
        expect(normaliseMemberNumber(once)).toBe(once)
      }),
    )
  })
})
