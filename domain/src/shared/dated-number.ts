import { toShanghaiDate } from './calendar-date.ts'
import { closedUpText } from './typed-text.ts'

const RANDOM_CHARACTERS = 6
const TYPED = /^([A-Z]{2})(\d{6})-?([0-9A-Z]{6})$/
const HYPHENS = /[‐‑‒–—―－−]/g
/** What is read for a character that no number has: the same twins as in a registration code. */
const TWINS: Readonly<Record<string, string>> = { Z: '2', S: '5', B: '8', U: 'V' }

/** Two letters for the matter, the day in China, and six characters of a code without look-alikes: `SS261122-K7M3PQ`. */
export function datedNumber(letters: string, { now, code }: { now: Date; code: string }): string {
  const day = toShanghaiDate(now).slice(2).replaceAll('-', '')
  return `${letters}${day}-${code.slice(0, RANDOM_CHARACTERS)}`
}

/** As typed or read aloud: any case, with blanks, without the hyphen, with a look-alike; null for anything else. */
export function readDatedNumber(letters: string, raw: string): string | null {
  const typed = closedUpText(raw).replaceAll(HYPHENS, '-').toUpperCase()
  const [, matter, day, random = ''] = TYPED.exec(typed) ?? []
  if (matter !== letters) return null
  return `${letters}${day}-${[...random].map((character) => TWINS[character] ?? character).join('')}`
}
