import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Characters (code points) of a reason or a note about a membership. */
export const MEMBER_REMARK_BOUNDS = { minimum: 2, maximum: 200 } as const

/** A tidied reason; refuses `member.reasonRequired` where it says too little or too much. */
export function readMemberRemark(raw: string | null | undefined): Decision<string> {
  const remark = (raw ?? '').normalize('NFC').trim()
  const length = [...remark].length
  const speaks = /[\p{L}\p{N}]/u.test(remark)
  const fits = length >= MEMBER_REMARK_BOUNDS.minimum && length <= MEMBER_REMARK_BOUNDS.maximum
  return speaks && fits ? accept(remark) : refuse('member.reasonRequired', MEMBER_REMARK_BOUNDS)
}

/** The same where nothing need be said: null for an empty one. */
export function readOptionalRemark(raw: string | null | undefined): Decision<string | null> {
  return raw?.trim() ? readMemberRemark(raw) : accept(null)
}
