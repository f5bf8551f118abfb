import { randomInt } from 'node:crypto'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'

export interface Person {
  readonly name: string
  readonly phone: string
  readonly document: { readonly kind: 'residentId'; readonly number: string }
  readonly password: string
}

const FAMILIES = '林陈周吴郑冯蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'
const GIVEN = '晓青云舒明远思齐若溪书航子墨雨桐嘉禾星辰知行清和乐山景行安然'

const pick = (characters: string): string => characters.charAt(randomInt(characters.length))
export const digits = (count: number): string => String(randomInt(10 ** count)).padStart(count, '0')

/** Nobody's phone: so many are drawn from that no two tests meet. */
export const inventPhone = (): string => `13${digits(9)}`

/** A number of the right form and check digit (GB 11643-1999), of somebody born in 2000. */
export function inventDocument(): Person['document'] {
  const birth = `2000${String(randomInt(1, 13)).padStart(2, '0')}${String(randomInt(1, 29)).padStart(2, '0')}`
  const body = `${pick('123456')}${pick('123')}010${pick('12345678')}${birth}${digits(3)}`
  return { kind: 'residentId', number: `${body}${checkCharacter(body)}` }
}

export const inventPerson = (): Person => ({
  name: `${pick(FAMILIES)}${pick(GIVEN)}${pick(GIVEN)}${pick(GIVEN)}`,
  phone: inventPhone(),
  document: inventDocument(),
  password: 'lan-tian-bai-yun-37',
})

/** A number as on the cover of the admission form of somebody who joined in Beijing in that year. */
export const inventMemberNumber = (year: number): string => `${year}11${digits(6)}`
