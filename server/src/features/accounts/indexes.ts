import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Platform } from '../../platform/platform.ts'

/** The blind index under which a document is unique: one kind and number, one person. */
export function documentIndex(
  { vault }: Pick<Platform, 'vault'>,
  { kind, number }: Pick<IdentityDocument, 'kind' | 'number'>,
): string {
  return vault.blindIndex('document', `${kind}:${number}`).toString('base64url')
}

export const DOCUMENT_CONTEXT = 'person.document'
export const RECORDED_PHONE_CONTEXT = 'person.phone'
export const PHONE_CONTEXT = 'account.phone'
export const PROOF_CONTEXT = 'phoneProof.phone'
export const TOTP_CONTEXT = 'staff.totp'
export const ENROLMENT_TOTP_CONTEXT = 'staffEnrolment.totp'
export const STAFF_PHONE_CONTEXT = 'staff.phone'
