/** Characters (code points) of a reason for returning, and of a branch's note. */
export const REMARK_BOUNDS = { minimum: 2, maximum: 200 } as const

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
/** Controls and marks of direction: nobody sees them, and they turn around what others read beside them. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/gu

/** A tidied remark, or null if it says too little or too much. Chinese punctuation and line breaks stay as typed. */
export function readRemark(raw: string): string | null {
  const seen = raw.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(UNSEEN, '')
  return withinBounds(seen.normalize('NFC').trim())
}

/** The same in one line, for what stands within a sentence of a letter: a break would begin a paragraph of its own. */
export function readLine(raw: string): string | null {
  const remark = readRemark(raw)
  return remark && withinBounds(remark.replace(/\s+/gu, ' '))
}

function withinBounds(remark: string): string | null {
  const length = [...remark].length
  const speaks = /[\p{L}\p{N}]/u.test(remark)
  return speaks && length >= REMARK_BOUNDS.minimum && length <= REMARK_BOUNDS.maximum ? remark : null
}
