import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { RegisteredIdentity } from './identity.ts'
import { decideRegistration } from './registration.ts'

/** Who holds the typed document: nobody, the person who converts, or somebody else, under which name. */
export type DocumentHolder =
  | { readonly is: 'nobody' }
  | { readonly is: 'self' | 'other'; readonly name: string }

export interface ConversionWish<Entries> {
  readonly to: Exclude<RegisteredIdentity, 'youth'>
  /** As typed. */
  readonly name: string
  readonly holder: DocumentHolder
  readonly isMember: boolean
  readonly hasOpenJoinApplication: boolean
  readonly join: Entries | undefined
}

export interface Conversion<Entries> {
  /** What was typed takes the place of what is on record. */
  readonly corrects: boolean
  /** The join application that it files; null for a cadre (FAQ M7). */
  readonly join: Entries | null
}

/**
 * 转为团员 / 转为团干部 (FAQ M8, M10), for who is in no branch and asks for none: only then may the record still be
 * corrected. As at registration, who holds a document is told for a matching name alone.
 */
export function decideConversion<Entries>(wish: ConversionWish<Entries>): Decision<Conversion<Entries>> {
  const { to, name, holder } = wish
  if (wish.isMember) return refuse('joinApplication.alreadyMember')
  if (wish.hasOpenJoinApplication) return refuse('joinApplication.alreadyOpen')
  if (holder.is === 'other')
    return refuse(holder.name === name ? 'conversion.documentTaken' : 'identity.mismatch')
  const join = decideRegistration({ registeredAs: to, join: wish.join })
  if (!join.ok) return join
  return accept({ corrects: holder.is === 'nobody' || holder.name !== name, join: join.value })
}
