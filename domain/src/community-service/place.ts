import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Only who has a place checks in: nobody who never signed up or is off the list, and nobody who waits. */
export function judgePlace(signUp: { readonly placeSince: Date | null } | null): Decision<null> {
  if (signUp === null) return refuse('checkIn.noPlace')
  return signUp.placeSince === null ? refuse('checkIn.waiting') : accept(null)
}
