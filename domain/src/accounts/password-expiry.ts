import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Whether a right password is still taken: a one-time one has an end (FAQ M14), one’s own has none. */
export function judgePasswordExpiry({
  expiresAt,
  now,
}: {
  expiresAt: Date | null
  now: Date
}): Decision<null> {
  return expiresAt === null || now < expiresAt ? accept(null) : refuse('logIn.passwordExpired')
}
