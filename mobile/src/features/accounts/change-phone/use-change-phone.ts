import type { Client } from '@qingtuan/contract/client'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf, isCode, tidyCode } from '../../../shared/form/judge.ts'
import type { FieldsOf } from '../../../shared/form/refused-fields.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { keepLogInPhone } from '../../../shared/session/log-in-phone.ts'
import { meKey } from '../../../shared/session/me.ts'
import { isDocumentTail, tidyDocumentTail } from '../proof/document-tail.ts'
import { useProofTexts } from '../proof/texts.ts'
import { useChangePhoneTexts } from './texts.ts'

type ChangePhone = Parameters<Client['accounts']['changePhone']>[0]

const empty = { by: 'code', oldCode: '', password: '', documentTail: '', phone: '', code: '' }
type Entries = typeof empty

const fieldsOf: FieldsOf<keyof Entries> = {
  codes: {
    'password.wrongCurrent': 'password',
    'proof.wrong': 'documentTail',
    'phone.invalid': 'phone',
    'phone.unchanged': 'phone',
  },
  paths: {
    'old.code': 'oldCode',
    'old.password': 'password',
    'old.documentTail': 'documentTail',
    phone: 'phone',
    code: 'code',
  },
}

/** The new phone with its code, and the proof that the old one was one’s own. */
export function useChangePhone(onDone: () => void) {
  const cache = useQueryClient()
  const [entries, setEntries] = useState(empty)
  const judge = useJudge()
  const form = useForm<keyof Entries>({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge,
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, input: ChangePhone) => client.accounts.changePhone(input),
    onDone: (me, { phone }) => {
      keepLogInPhone(phone)
      cache.setQueryData(meKey, me)
      onDone()
    },
    onFailed: answer.onFailed,
  })
  const change = () => {
    const input = inputOf(entries)
    answer.forget()
    if (input) submit(input)
  }
  return { form, entries, change, pending, answer }
}

function useJudge() {
  const t = useChangePhoneTexts()
  const tp = useProofTexts()
  return (entries: Entries) => {
    const isByCode = entries.by === 'code'
    const isTail = isDocumentTail(entries.documentTail)
    return complaintsOf<keyof Entries>({
      oldCode: isByCode && !isCode(entries.oldCode) ? t('codeMissing') : null,
      password: !isByCode && entries.password === '' ? t('passwordMissing') : null,
      documentTail: !isByCode && !isTail ? tp('tailMissing') : null,
      phone: readPhone(entries.phone),
      code: isCode(entries.code) ? null : t('codeMissing'),
    })
  }
}

function inputOf({ by, oldCode, password, documentTail, ...entries }: Entries): ChangePhone | null {
  const phone = readPhone(entries.phone)
  if (!phone.ok) return null
  const old =
    by === 'code'
      ? ({ by, code: tidyCode(oldCode) } as const)
      : ({ by: 'password', password, documentTail: tidyDocumentTail(documentTail) } as const)
  return { phone: phone.value, code: tidyCode(entries.code), old }
}
