import type { Client } from '@qingtuan/contract/client'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { IdentityDocumentInput } from '@qingtuan/domain/shared/identity-document'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { SEXES } from '@qingtuan/domain/shared/sex'
import type { AppealDraft } from './appeal-draft.ts'

export type FiledAppeal = Parameters<Client['appeals']['submit']>[0]

type Typed = Pick<AppealDraft, 'documentKind' | 'documentNumber' | 'bornOn' | 'sex'>

/** The document as typed; birth date and sex count for a passport alone. */
export function documentOf(typed: Typed): FiledAppeal['document'] {
  const { documentKind: kind, documentNumber: number, bornOn } = typed
  const sex = SEXES.find((known) => known === typed.sex)
  return { kind, number, ...(kind === 'passport' ? { bornOn, ...(sex ? { sex } : {}) } : {}) }
}

export function readDocument(typed: Typed) {
  return readIdentityDocument({ ...documentOf(typed), today: today() } as IdentityDocumentInput)
}

export function today() {
  return toShanghaiDate(new Date())
}
