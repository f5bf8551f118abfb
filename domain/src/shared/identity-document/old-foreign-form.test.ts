import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../refusal.ts'
import { readOldForeignForm } from './old-foreign-form.ts'

const DIGITS = [...'0123456789']
const isCheckRefused = (number: string, today: string) => {
  const facts = readOldForeignForm(number, 'unknown', today)
  return !facts.ok && facts.refusal.code === 'identityDocument.checkDigit'
}

/** Finds the check digit by trial, so that the test does not repeat the sum that it tests. */
function withCheck(body: string, today: string): string {
  const passing = DIGITS.map((digit) => body + digit).filter((number) => !isCheckRefused(number, today))
  expect(passing).toHaveLength(1)
  return passing.join()
}

describe('the old form of foreign permanent residents', () => {
  test.each([
    ['KAZ110090123105', accept({ bornOn: '1990-12-31', sex: 'female' })],
    ['KAZ110090123107', refuse('identityDocument.checkDigit')],
    ['KAZ11009012310', refuse('identityDocument.malformed')],
    ['KA1110090123105', refuse('identityDocument.malformed')],
    ['KAZ1100901231050', refuse('identityDocument.malformed')],
  ])('%s', (number, expected) => {
    expect(readOldForeignForm(number, 'female', '2026-05-04')).toEqual(expected)
  })

  test.each([...'KAZ11009012310'].map((_, at) => at))('a wrong sign at place %d is found', (at) => {
    const number = 'KAZ110090123105'
    const wrong = number[at] === 'B' || number[at] === '1' ? '2' : '1'
    const changed = number.slice(0, at) + (at < 3 ? 'B' : wrong) + number.slice(at + 1)
    expect(isCheckRefused(changed, '2026-05-04')).toBe(true)
  })

  test.each([
    ['2004-02-29', 'the day itself', '2004-02-29'],
    ['2026-05-04', 'later', '2004-02-29'],
    ['2004-02-28', 'the day before', '1904-02-29'],
  ])('on %s, %s, 040229 is %s', (today, _, bornOn) => {
    const number = withCheck('USA31000402290', today)
    expect(readOldForeignForm(number, 'unknown', today)).toEqual(accept({ bornOn, sex: 'unknown' }))
  })

  test.each([
    ['a day that neither century had', 'USA31000302290', 'identityDocument.birthDate'],
    ['a place that is no province', 'USA99000302280', 'identityDocument.area'],
  ] as const)('%s is refused', (_, body, code) => {
    const number = withCheck(body, '2026-05-04')
    expect(readOldForeignForm(number, 'unknown', '2026-05-04')).toEqual(refuse(code))
  })
})
