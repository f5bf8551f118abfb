import type { Me } from '@qingtuan/contract/accounts/me'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import { emptyIdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import type { JoinDraft } from '../../../shared/join-entries/join-draft.ts'
import { emptyJoinDraft } from '../../../shared/join-entries/join-draft.ts'

export type ConversionTarget = 'member' | 'cadre'

export interface ConversionDraft extends IdentityDraft, JoinDraft {}

/** What is on record and no secret to its holder is there already; the number is typed again. */
export function conversionDraftOf({ name, documentKind }: NonNullable<Me['person']>): ConversionDraft {
  return { ...emptyJoinDraft, ...emptyIdentityDraft, name, documentKind }
}

/** Who may turn into what (FAQ M8): nobody who is in a branch or on the way into one. */
export function conversionsOf(person: NonNullable<Me['person']>): readonly ConversionTarget[] {
  if (person.memberStatus !== null || person.hasOpenJoinApplication) return []
  return person.identity === 'cadre' ? ['member'] : ['member', 'cadre']
}
