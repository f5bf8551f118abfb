import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { complaintsOf } from '../form/judge.ts'
import type { FieldsOf } from '../form/refused-fields.ts'
import type { Complaints } from '../form/use-form.ts'
import { useForm } from '../form/use-form.ts'
import type { IdentityDraft } from './identity-draft.ts'
import { readDocument } from './identity-draft.ts'
import { useIdentityTexts } from './texts.ts'

export type IdentityField = keyof IdentityDraft

/** Where the server’s word on name and document is shown. */
export const identityFields: FieldsOf<IdentityField> = {
  codes: {
    'personName.invalid': 'name',
    'identityDocument.malformed': 'documentNumber',
    'identityDocument.checkDigit': 'documentNumber',
    'identityDocument.birthDate': 'documentNumber',
    'identityDocument.area': 'documentNumber',
  },
  paths: {
    name: 'name',
    'document.kind': 'documentKind',
    'document.number': 'documentNumber',
    'document.bornOn': 'bornOn',
    'document.sex': 'sex',
  },
}

interface IdentityEntriesOptions {
  readonly draft: IdentityDraft
  readonly change: (part: Partial<IdentityDraft>) => void
  readonly complaints?: Complaints<IdentityField> | undefined
}

/** Name and document, judged by the domain as typed. */
export function useIdentityEntries({ draft, change, complaints }: IdentityEntriesOptions) {
  const t = useIdentityTexts()
  const { name, documentKind, documentNumber, bornOn, sex } = draft
  const form = useForm<IdentityField>({
    entries: { name, documentKind, documentNumber, bornOn, sex },
    change: ({ documentKind: typed, ...part }) => {
      const kind = DOCUMENT_KINDS.find((known) => known === typed)
      // Another kind asks other things: what was tried with the one before says nothing of them.
      if (kind) form.forget(['documentNumber', 'bornOn', 'sex'])
      change({ ...part, ...(kind ? { documentKind: kind } : {}) })
    },
    judge: () => judgeIdentity(draft, { number: t('numberMissing'), sex: t('sexMissing') }),
    complaints,
  })
  return form
}

function judgeIdentity(draft: IdentityDraft, missing: { readonly number: string; readonly sex: string }) {
  const document = readDocument(draft)
  const isPassport = draft.documentKind === 'passport'
  const isBirthRefused = !document.ok && document.refusal.code === 'identityDocument.birthDate'
  const isSexMissing = isPassport && draft.sex === ''
  const isNumberRefused =
    !document.ok && !(isPassport && isBirthRefused) && document.refusal.code !== 'input.invalid'
  const isNumberMissing = draft.documentNumber.trim() === ''
  return complaintsOf({
    name: readPersonName(draft.name),
    documentNumber: isNumberMissing ? missing.number : isNumberRefused ? document : null,
    bornOn: isPassport && isBirthRefused ? document : null,
    sex: isSexMissing ? missing.sex : null,
  })
}
