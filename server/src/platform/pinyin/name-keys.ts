import { pinyin } from 'pinyin-pro'

export interface NameKeys {
  /** `lishimin`; a–z and digits only. */
  readonly pinyin: string
  /** `lsm`; the first letter of each character, and of each word of a Latin name. */
  readonly initials: string
}

/**
 * The keys under which a person's name is sorted and searched. Surnames are read as surnames (单 shan, 仇 qiu); a
 * rare character without a known reading is left out, so the name itself has to be searched beside its keys.
 */
export function nameKeys(name: string): NameKeys {
  return keysOf(name, 'head')
}

/** The same for the name of an organization, in which nothing is a surname (单位 danwei, 解放路 jiefanglu). */
export function titleKeys(title: string): NameKeys {
  return keysOf(title, 'off')
}

type Surname = 'head' | 'off'

function keysOf(text: string, surname: Surname): NameKeys {
  const parts = text.normalize('NFKC').split(/[\s·•・.\-_'’]+/u)
  const words = parts.flatMap((part) => syllables(part, surname))
  return { pinyin: words.join(''), initials: words.map((word) => word[0]).join('') }
}

function syllables(part: string, surname: Surname): string[] {
  const readings = pinyin(part, { toneType: 'none', surname, v: true, nonZh: 'consecutive', type: 'array' })
  return readings.map(latinLetters).filter((reading) => reading !== '')
}

function latinLetters(reading: string): string {
  return reading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}
