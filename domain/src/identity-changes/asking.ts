import type { MemberStatus } from '../members/status.ts'
import type { DocumentKind } from '../shared/identity-document.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Photos of evidence, such as the household register or a certificate of the police. */
export const EVIDENCE_PHOTOS = { least: 1, most: 3 } as const

interface Identity {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNumber: string
}

export interface Asking {
  readonly status: MemberStatus
  readonly present: Identity
  readonly wished: Identity
  readonly photos: number
}

/** Whether a change may be asked for; refuses `member.alreadyLeft`, `identityChange.nothingChanges`, `.evidenceRequired`. */
export function judgeAsking({
  status,
  present,
  wished,
  photos,
}: Asking): Decision<{ documentChanges: boolean }> {
  if (status === 'left') return refuse('member.alreadyLeft')
  const documentChanges =
    present.documentKind !== wished.documentKind || present.documentNumber !== wished.documentNumber
  if (!documentChanges && present.name === wished.name) return refuse('identityChange.nothingChanges')
  if (photos < EVIDENCE_PHOTOS.least || photos > EVIDENCE_PHOTOS.most)
    return refuse('identityChange.evidenceRequired', {
      least: EVIDENCE_PHOTOS.least,
      most: EVIDENCE_PHOTOS.most,
    })
  return accept({ documentChanges })
}
