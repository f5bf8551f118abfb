/** In characters (code points). */
export interface TextBounds {
  readonly minimum: number
  readonly maximum: number
}

/** Of a reason for returning, and of a branch's note. */
export const REMARK_BOUNDS = { minimum: 2, maximum: 200 } as const

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
/** Controls and marks of direction: nobody sees them, and they turn around what others read beside them. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/gu

/** A tidied remark, or null if it says too little or too much. Chinese punctuation and line breaks stay as typed. */
export function readRemark(raw: string): string | null {
  return readWords(raw, REMARK_BOUNDS)
}

/** The same for what may be longer than a remark. */
export function readWords(raw: string, bounds: TextBounds): string | null {
  const seen = raw.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(UNSEEN, '')
  return within(bounds, seen.normalize('NFC').trim())
}

/** The same in one line, for what stands within a sentence of a letter: a break would begin a paragraph of its own. */
export function readLine(raw: string): string | null {
  const remark = readRemark(raw)
  return remark && within(REMARK_BOUNDS, remark.replace(/\s+/gu, ' '))
}

function within({ minimum, maximum }: TextBounds, text: string): string | null {
  const length = [...text].length
  const speaks = /[\p{L}\p{N}]/u.test(text)
  return speaks && length >= minimum && length <= maximum ? text : null
}
