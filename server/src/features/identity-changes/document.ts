import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Platform } from '../../platform/platform.ts'
import type { IdentityChange } from './store/changes.ts'

export const DOCUMENT_CONTEXT = 'identityChange.document'

/** The document asked for, plain: mask it at the edge. */
export function documentAsked(
  { vault }: Pick<Platform, 'vault'>,
  row: Pick<IdentityChange, 'document_kind' | 'document_box' | 'document_needs_review' | 'born_on' | 'sex'>,
): IdentityDocument {
  return {
    kind: row.document_kind,
    number: vault.decrypt(row.document_box, DOCUMENT_CONTEXT),
    needsReview: row.document_needs_review,
    bornOn: row.born_on,
    sex: row.sex,
  }
}
