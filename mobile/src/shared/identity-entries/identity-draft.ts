import type { Client } from '@qingtuan/contract/client'
import type { DocumentKind, IdentityDocumentInput } from '@qingtuan/domain/shared/identity-document'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { today } from '../text/dates.ts'

/** Name and document of identity, as typed so far. */
export interface IdentityDraft {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNumber: string
  readonly bornOn: string
  readonly sex: string
}

export const emptyIdentityDraft: IdentityDraft = {
  name: '',
  documentKind: 'residentId',
  documentNumber: '',
  bornOn: '',
  sex: '',
}

export type DocumentInput = Parameters<Client['accounts']['checkIdentity']>[0]['document']

/** The document as typed; birth date and sex count for a passport alone. */
export function documentOf(draft: IdentityDraft): DocumentInput {
  const sex = SEXES.find((known) => known === draft.sex)
  const typed = draft.documentKind === 'passport' ? { bornOn: draft.bornOn, ...(sex ? { sex } : {}) } : {}
  return { kind: draft.documentKind, number: draft.documentNumber, ...typed }
}

export function readDocument(draft: IdentityDraft) {
  return readIdentityDocument({ ...documentOf(draft), today: today() } as IdentityDocumentInput)
}
