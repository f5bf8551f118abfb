/** Characters (code points) of a reason for returning, and of a branch's note. */
export const REMARK_BOUNDS = { minimum: 2, maximum: 200 } as const

/** A tidied remark, or null if it says too little or too much. Chinese punctuation stays as typed. */
export function readRemark(raw: string): string | null {
  const remark = raw.normalize('NFC').trim()
  const length = [...remark].length
  const speaks = /[\p{L}\p{N}]/u.test(remark)
  return speaks && length >= REMARK_BOUNDS.minimum && length <= REMARK_BOUNDS.maximum ? remark : null
}
