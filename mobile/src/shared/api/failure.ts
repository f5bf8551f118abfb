import type { AnsweredRefusal } from '@qingtuan/contract/client'
import { refusalOf } from '@qingtuan/contract/client'

/** Why a call failed: the server said no, it could not be reached, or it broke. */
export type Failure =
  | { readonly kind: 'refusal'; readonly refusal: AnsweredRefusal }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'fault' }

export function failureOf(error: unknown): Failure {
  const refusal = refusalOf(error)
  if (refusal) return { kind: 'refusal', refusal }
  return error instanceof TypeError ? { kind: 'unreachable' } : { kind: 'fault' }
}

export function isRefusal(error: unknown, code: AnsweredRefusal['code']): boolean {
  return refusalOf(error)?.code === code
}
