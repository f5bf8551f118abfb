import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar-date.ts'
import { checkCharacter } from './check-character.ts'
import { PROVINCES } from './code-tables/province.ts'
import type { DocumentKind } from './identity-document.ts'
import {
  DOCUMENT_KINDS,
  identityNumberTail,
  maskIdentityNumber,
  normaliseIdentityNumber,
  readIdentityDocument,
} from './identity-document.ts'
import { accept, refuse } from './refusal.ts'

const today = '2026-05-04'
const read = (kind: DocumentKind, number: string) => readIdentityDocument({ kind, number, today })
const withCheck = (body: string) => body + checkCharacter(body)

const RESIDENT = '34052419800101001X'
const OLD_FOREIGN = 'KAZ110090123105'

describe('readIdentityDocument', () => {
  test.each([
    ['residentId', RESIDENT, '1980-01-01', 'male'],
    ['residentId', withCheck('11010320040229002'), '2004-02-29', 'female'],
    ['residentId', withCheck('11022119991231123'), '1999-12-31', 'male'],
    ['residentId', withCheck('11010520260504002'), '2026-05-04', 'female'],
    ['hkMoTwResidencePermit', '810000199408230021', '1994-08-23', 'female'],
    ['hkMoTwResidencePermit', '830000199201300022', '1992-01-30', 'female'],
    ['hkMoTwResidencePermit', withCheck('82000020010101001'), '2001-01-01', 'male'],
    ['foreignPermanentResidentId', '932682198501010017', '1985-01-01', 'male'],
    ['foreignPermanentResidentId', OLD_FOREIGN, '1990-12-31', 'unknown'],
  ] as const)('%s %s: born on %s, %s', (kind, number, bornOn, sex) => {
    expect(read(kind, number)).toEqual(accept({ kind, number, bornOn, sex, needsReview: false }))
  })

  test.each([
    ['residentId', '', 'malformed'],
    ['residentId', '130503670401001', 'malformed'],
    ['residentId', '3405241980010100X1', 'malformed'],
    ['residentId', '340524198001010010', 'checkDigit'],
    ['residentId', withCheck('11010520230229001'), 'birthDate'],
    ['residentId', withCheck('11010520040431001'), 'birthDate'],
    ['residentId', withCheck('11010520041301001'), 'birthDate'],
    ['residentId', withCheck('11010520260505001'), 'birthDate'],
    ['residentId', withCheck('11010518991231001'), 'birthDate'],
    ['residentId', withCheck('99010520040501001'), 'area'],
    ['residentId', withCheck('00010520040501001'), 'area'],
    ['residentId', '810000199408230021', 'area'],
    ['residentId', '932682198501010017', 'area'],
    ['hkMoTwResidencePermit', RESIDENT, 'area'],
    ['hkMoTwResidencePermit', withCheck('81000120040501001'), 'area'],
    ['hkMoTwResidencePermit', withCheck('71000020040501001'), 'area'],
    ['hkMoTwResidencePermit', '810000199408230022', 'checkDigit'],
    ['foreignPermanentResidentId', RESIDENT, 'area'],
    ['foreignPermanentResidentId', withCheck('99968219850101001'), 'area'],
    ['foreignPermanentResidentId', '932682198501010018', 'checkDigit'],
    ['foreignPermanentResidentId', 'KAZ110090123107', 'checkDigit'],
    ['passport', 'AB12', 'malformed'],
    ['passport', 'ABCDEFG', 'malformed'],
    ['passport', 'A1234-567', 'malformed'],
  ] as const)('%s “%s” is refused: %s', (kind, number, reason) => {
    expect(read(kind, number)).toEqual(refuse(`identityDocument.${reason}`))
  })

  test.each([
    '34052419800101001x',
    ' 340524 19800101 001X ',
    '３４０５２４１９８００１０１００１Ｘ',
    '34052419800101001ｘ',
  ])('“%s” is read as typed in the one spelling', (number) => {
    expect(read('residentId', number)).toEqual(read('residentId', RESIDENT))
  })
})

describe('what is typed beside the number', () => {
  const passport = {
    kind: 'passport',
    number: 'e1234 5678',
    bornOn: '2005-06-07',
    sex: 'female',
    today,
  } as const

  test('a passport takes birth date and sex from it, and must be looked at', () => {
    const { bornOn, sex } = passport
    const document = { kind: 'passport', number: 'E12345678', bornOn, sex, needsReview: true }
    expect(readIdentityDocument(passport)).toEqual(accept(document))
  })

  test.each([
    [{ bornOn: undefined }, refuse('identityDocument.birthDate')],
    [{ bornOn: null }, refuse('identityDocument.birthDate')],
    [{ bornOn: '2005-02-30' }, refuse('identityDocument.birthDate')],
    [{ bornOn: '2026-05-05' }, refuse('identityDocument.birthDate')],
    [{ sex: undefined }, refuse('input.invalid', { field: 'sex' })],
    [{ sex: null }, refuse('input.invalid', { field: 'sex' })],
  ])('a passport with %o is refused', (change, refusal) => {
    expect(readIdentityDocument({ ...passport, ...change })).toEqual(refusal)
  })

  test('a number that carries birth date and sex is believed, not what is typed', () => {
    const typed = {
      kind: 'residentId',
      number: RESIDENT,
      bornOn: '2005-06-07',
      sex: 'female',
      today,
    } as const
    expect(readIdentityDocument(typed)).toEqual(read('residentId', RESIDENT))
  })

  test('the old foreign form carries no sex', () => {
    const typed = { kind: 'foreignPermanentResidentId', number: OLD_FOREIGN, sex: 'female', today } as const
    expect(readIdentityDocument(typed)).toMatchObject({ value: { bornOn: '1990-12-31', sex: 'female' } })
  })
})

describe('any number of the 18-character form', () => {
  const days = fc.nat(46_000).map((offset) => addDays('1900-01-01', offset))
  const mainland = fc.constantFrom(...PROVINCES.map((row) => row.code).filter((code) => code < '81'))
  const number = fc
    .tuple(mainland, fc.stringMatching(/^\d{4}$/), days, fc.stringMatching(/^\d{3}$/))
    .map(([province, county, bornOn, sequence]) =>
      withCheck(province + county + bornOn.replaceAll('-', '') + sequence),
    )

  test('is accepted, and tells birth date and sex', () => {
    fc.assert(
      fc.property(number, (valid) => {
        const bornOn = `${valid.slice(6, 10)}-${valid.slice(10, 12)}-${valid.slice(12, 14)}`
        const sex = Number(valid[16]) % 2 ? 'male' : 'female'
        expect(read('residentId', valid)).toMatchObject({ ok: true, value: { bornOn, sex } })
      }),
    )
  })

  test('is refused once a single digit is wrong', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...'0123456789X'), (valid, at, digit) => {
        fc.pre(valid[at] !== digit)
        expect(read('residentId', valid.slice(0, at) + digit + valid.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENT_KINDS), fc.string({ unit: 'binary' }), (kind, typed) => {
        expect(read(kind, typed).ok).toBe(false)
      }),
    )
  })
})

describe('how a number is shown', () => {
  test.each([
    [RESIDENT, '3****************X', '001X'],
    ['E12345678', 'E*******8', '5678'],
    ['AB', '**', 'AB'],
    ['', '', ''],
  ])('%s: masked %s, tail %s', (number, masked, tail) => {
    expect(maskIdentityNumber(number)).toBe(masked)
    expect(identityNumberTail(number)).toBe(tail)
  })

  test('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normaliseIdentityNumber(raw)
        expect(normaliseIdentityNumber(once)).toBe(once)
      }),
    )
  })
})
