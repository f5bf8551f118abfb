import type { Client } from '@qingtuan/contract/client'
import type { IdentityDocumentInput } from '@qingtuan/domain/shared/identity-document'
import { DOCUMENT_KINDS, readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import type { FieldsOf } from '../../../shared/form/refused-fields.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { today } from '../../../shared/text/dates.ts'
import type { RegistrationDraft } from './draft.ts'
import { useRegistration } from './draft.ts'
import { useRegistrationTexts } from './texts.ts'

export type CheckIdentity = Parameters<Client['accounts']['checkIdentity']>[0]

type DetailField = 'name' | 'documentKind' | 'documentNumber' | 'bornOn' | 'sex'

const fieldsOf: FieldsOf<DetailField> = {
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

/** The document as typed; birth date and sex count for a passport alone. */
export function documentOf(draft: RegistrationDraft): CheckIdentity['document'] {
  const sex = SEXES.find((known) => known === draft.sex)
  const typed = draft.documentKind === 'passport' ? { bornOn: draft.bornOn, ...(sex ? { sex } : {}) } : {}
  return { kind: draft.documentKind, number: draft.documentNumber, ...typed }
}

export function readDocument(draft: RegistrationDraft) {
  return readIdentityDocument({ ...documentOf(draft), today: today() } as IdentityDocumentInput)
}

/** Name and document, judged by the domain as typed and by the server when sent. */
export function useDetails() {
  const t = useRegistrationTexts()
  const { draft, change } = useRegistration()
  const navigate = useNavigate()
  const form = useForm<DetailField>({
    entries: {
      name: draft.name,
      documentKind: draft.documentKind,
      documentNumber: draft.documentNumber,
      bornOn: draft.bornOn,
      sex: draft.sex,
    },
    change: ({ documentKind, ...part }) => {
      const kind = DOCUMENT_KINDS.find((known) => known === documentKind)
      // Another kind asks other things: what was tried with the one before says nothing of them.
      if (kind) form.forget(['documentNumber', 'bornOn', 'sex'])
      change({ ...part, ...(kind ? { documentKind: kind } : {}), checkedBornOn: '' })
    },
    judge: () => judgeDetails(draft, { number: t('numberMissing'), sex: t('sexMissing') }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const submission = useSubmission({
    send: (client, input: CheckIdentity) => client.accounts.checkIdentity(input),
    onDone: ({ bornOn }) => {
      change({ checkedBornOn: bornOn })
      navigate(draft.identity === 'member' ? '/register/organization' : '/register/password')
    },
    onFailed: answer.onFailed,
  })
  const check = () => {
    answer.forget()
    submission.submit({ phoneProof: draft.phoneProof, name: draft.name, document: documentOf(draft) })
  }
  return { form, check, pending: submission.pending, failure: answer.failure }
}

function judgeDetails(draft: RegistrationDraft, missing: { readonly number: string; readonly sex: string }) {
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
