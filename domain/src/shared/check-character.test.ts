import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, endsInCheckCharacter } from './check-character.ts'

/** GB 11643-1999 prints the sum as a table of weights and one of remainders. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const REMAINDERS = '10X98765432'

function byTheStandard(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return REMAINDERS.charAt(sum % 11)
}

describe('checkCharacter', () => {
  test.each([
    ['0794', '0'],
    ['079', 'X'],
    ['34052419800101001', 'X'],
    ['81000019940823002', '1'],
  ])('%s is followed by %s', (digits, check) => {
    expect(checkCharacter(digits)).toBe(check)
  })

  test('equals the table of GB 11643 on 17 digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), (digits) => {
        expect(checkCharacter(digits)).toBe(byTheStandard(digits))
      }),
    )
  })

  test('finds every exchange of two neighbours', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.nat(15), (digits, at) => {
        const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)
        fc.pre(swapped !== digits)
        expect(endsInCheckCharacter(swapped + checkCharacter(digits))).toBe(false)
      }),
    )
  })
})
