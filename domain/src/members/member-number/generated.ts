import { checkCharacter } from '../../shared/check-character.ts'
import { isMainlandProvince } from '../../shared/code-tables/province.ts'

/** The league was founded in 1922. */
const FIRST_YEAR = 1922
/** From 2016 numbers are never generated: they stand on the admission form. */
const LAST_YEAR = 2015
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
  if (!arePossible(parts)) throw new RangeError('no member number has these parts')
  const digits = `${parts.joinedYear}${parts.areaCode}${String(parts.serial).padStart(6, '0')}`
  return `A${digits}${checkCharacter(digits)}`
}

function arePossible({ joinedYear, areaCode, serial }: GeneratedNumberParts): boolean {
  return (
    Number.isInteger(joinedYear) &&
    joinedYear >= FIRST_YEAR &&
    joinedYear <= LAST_YEAR &&
    /^\d{6}$/.test(areaCode) &&
    isMainlandProvince(areaCode.slice(0, 2)) &&
    Number.isInteger(serial) &&
    serial >= 1 &&
    serial <= LAST_SERIAL
  )
}
