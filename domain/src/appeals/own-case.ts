import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

interface Concerned {
  /** Null where the reviewer gave none. */
  readonly reviewerPhone: string | null
  /** The phone of the appellant. */
  readonly newPhone: string
  /** The phone that the record has at present; null without a record, or when none is bound to it. */
  readonly recordPhone: string | null
}

/** Nobody decides for or against themselves; refuses `appeal.ownCase`. */
export function judgeOwnCase({ reviewerPhone, newPhone, recordPhone }: Concerned): Decision<null> {
  const isOwn = reviewerPhone !== null && [newPhone, recordPhone].includes(reviewerPhone)
  return isOwn ? refuse('appeal.ownCase') : accept(null)
}
