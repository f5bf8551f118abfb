import { PHONE_PROOF_SECONDS } from '@qingtuan/domain/accounts/sms-code'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import type { PhoneProof } from '../../../shared/sms-code/use-proving.ts'

export const noProof: PhoneProof = { phoneProof: '', provenPhone: '', until: 0 }

export interface Arrival {
  readonly identity: Partial<IdentityDraft>
  readonly phone: string
  readonly proof: PhoneProof | null
}

/** What the page that refused a registration or a conversion sends along, so that nothing is typed twice. */
export function arrivalOf(state: unknown, now: number): Arrival {
  const brought = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>
  const text = (key: string) => (typeof brought[key] === 'string' ? brought[key] : '')
  const phone = text('phone')
  const phoneProof = text('phoneProof')
  // The proof may be older than its arrival here; the server has the last word.
  const until = now + PHONE_PROOF_SECONDS * 1000
  return {
    identity: identityOf(brought.documentKind, text),
    phone,
    proof: phone && phoneProof ? { phoneProof, provenPhone: phone, until } : null,
  }
}

function identityOf(kindBrought: unknown, text: (key: string) => string): Partial<IdentityDraft> {
  const kind = DOCUMENT_KINDS.find((known) => known === kindBrought)
  if (!kind) return {}
  return {
    name: text('name'),
    documentKind: kind,
    documentNumber: text('documentNumber'),
    bornOn: text('bornOn'),
    sex: text('sex'),
  }
}
