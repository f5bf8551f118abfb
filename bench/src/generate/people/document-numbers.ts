import { checkCharacter } from '@qingtuan/domain/shared/check-character'

/** GB 11643-1999: three digits of sequence, odd for men and even for women. */
const PER_DAY_AND_SEX = 500

/** Gives out resident identity numbers that hold, each once: serial by district, day and sex. */
export function openDocumentNumbers() {
  const given = new Map<string, number>()
  return ({
    areaCode,
    bornOn,
    sex,
  }: {
    areaCode: string
    bornOn: string
    sex: 'male' | 'female'
  }): string => {
    const day = bornOn.replaceAll('-', '')
    const origin = areaCode === '110000' ? '110101' : areaCode
    const key = `${origin}${day}${sex}`
    const serial = given.get(key) ?? 0
    if (serial >= PER_DAY_AND_SEX) throw new RangeError('more people than one day and district can number')
    given.set(key, serial + 1)
    const sequence = String(serial * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')
    const digits = `${origin}${day}${sequence}`
    return digits + checkCharacter(digits)
  }
}
