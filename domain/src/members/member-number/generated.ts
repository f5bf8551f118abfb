import { checkCharacter } from '../../shared/check-character.ts'
import { isMainlandProvince } from '../../shared/code-tables/province.ts'

/** The league was founded in 1922. */
const FIRST_YEAR = 1922
/** From 2016 numbers are never generated: they stand on the admission form. */
const LAST_YEAR = 2015
/** Four digits. */
const FURTHEST_YEAR = 9999
const LAST_SERIAL = 999_999

export interface GeneratedNumberParts {
  readonly joinedYear: number
  /** 6 digits of GB/T 2260: the member's district. */
  readonly areaCode: string
  /** 1 to 999999, unique within year and district. */
  readonly serial: number
}

/**
 * `A` + join year (4) + district (6) + serial (6) + ISO 7064 MOD 11-2 over these 16 digits: 18 characters that
 * cannot equal an official number of 12 digits. Throws a RangeError on parts that no member can have.
 */
export function generateMemberNumber(parts: GeneratedNumberParts): string {
  if (parts.joinedYear > LAST_YEAR) throw new RangeError('from 2016 numbers stand on the admission form')
  return withCheck('A', parts)
}

/** `P` + the same layout: stands in for a number that was lost to another member, until the right one is entered. */
export function generateProvisionalNumber(parts: GeneratedNumberParts): string {
  return withCheck('P', parts)
}

/** Whether a number only stands in for one that is still to be entered. */
export function isProvisionalNumber(number: string): boolean {
  return /^P\d{16}[\dX]$/.test(number)
}

/** Whether the system made this number for somebody who joined in this year. */
export function isGeneratedFor(number: string, joinedYear: number): boolean {
  return joinedYear <= LAST_YEAR && new RegExp(`^A${joinedYear}\\d{12}[\\dX]$`).test(number)
}

function withCheck(letter: 'A' | 'P', parts: GeneratedNumberParts): string {
  if (!arePossible(parts)) throw new RangeError('no member number has these parts')
  const digits = `${parts.joinedYear}${parts.areaCode}${String(parts.serial).padStart(6, '0')}`
  return `${letter}${digits}${checkCharacter(digits)}`
}

function arePossible({ joinedYear, areaCode, serial }: GeneratedNumberParts): boolean {
  return (
    Number.isInteger(joinedYear) &&
    joinedYear >= FIRST_YEAR &&
    joinedYear <= FURTHEST_YEAR &&
    /^\d{6}$/.test(areaCode) &&
    isMainlandProvince(areaCode.slice(0, 2)) &&
    Number.isInteger(serial) &&
    serial >= 1 &&
    serial <= LAST_SERIAL
  )
}
