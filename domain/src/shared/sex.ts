export const SEXES = ['male', 'female', 'unknown'] as const

export type Sex = (typeof SEXES)[number]

/** GB/T 2261.1; “not stated” is kept as unknown. */
const SEX_OF_CODE: Readonly<Record<string, Sex>> = { 0: 'unknown', 1: 'male', 2: 'female', 9: 'unknown' }
const CODE_OF_SEX = { unknown: '0', male: '1', female: '2' } as const

/** The sex that a GB/T 2261.1 code stands for, or undefined for any other text. */
export function sexOfCode(code: string): Sex | undefined {
  return Object.hasOwn(SEX_OF_CODE, code) ? SEX_OF_CODE[code] : undefined
}

/** The GB/T 2261.1 code of a sex, for exports. */
export function codeOfSex(sex: Sex): string {
  return CODE_OF_SEX[sex]
}
