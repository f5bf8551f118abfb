import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { RegisteredIdentity } from './identity.ts'

export interface RegistrationWish<Entries> {
  readonly registeredAs: RegisteredIdentity
  /** What the form says of a join application, if anything. */
  readonly join: Entries | undefined
}

/**
 * What the registration files as a join application: 我是团员 has to file one, which `decideSubmission` judges;
 * the two others file none (null), whatever else the form carries (FAQ M7).
 */
export function decideRegistration<Entries>(wish: RegistrationWish<Entries>): Decision<Entries | null> {
  if (wish.registeredAs !== 'member') return accept(null)
  return wish.join === undefined ? refuse('input.invalid', { field: 'join' }) : accept(wish.join)
}
