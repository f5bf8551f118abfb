import { pinyin } from 'pinyin-pro'

export interface NameKeys {
  /** `lishimin`; a–z and digits only. */
  readonly pinyin: string
  /** `lsm`; the first letter of each character, and of each word of a Latin name. */
  readonly initials: string
}

/**
 * The keys under which a name is sorted and searched. Surnames are read as surnames (单 shan, 仇 qiu); a rare
 * character without a known reading is left out, so the name itself has to be searched beside its keys.
 */
export function nameKeys(name: string): NameKeys {
  const words = name
    .normalize('NFKC')
    .split(/[\s·•・.\-_'’]+/u)
    .flatMap(syllables)
  return { pinyin: words.join(''), initials: words.map((word) => word[0]).join('') }
}

function syllables(part: string): string[] {
  const readings = pinyin(part, {
    toneType: 'none',
    surname: 'head',
    v: true,
    nonZh: 'consecutive',
    type: 'array',
  })
  return readings.map(latinLetters).filter((reading) => reading !== '')
}

function latinLetters(reading: string): string {
  return reading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}
