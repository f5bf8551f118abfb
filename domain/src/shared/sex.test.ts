import { describe, expect, test } from 'vitest'
import { codeOfSex, SEXES, sexOfCode } from './sex.ts'

describe('GB/T 2261.1', () => {
  test.each([
    ['0', 'unknown'],
    ['1', 'male'],
    ['2', 'female'],
    ['9', 'unknown'],
    ['3', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('code “%s” is %s', (code, sex) => {
    expect(sexOfCode(code)).toBe(sex)
  })

  test.each(SEXES)('%s has a code that reads back', (sex) => {
    expect(sexOfCode(codeOfSex(sex))).toBe(sex)
  })
})
