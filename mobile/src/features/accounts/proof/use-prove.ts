import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { meKey } from '../../../shared/session/me.ts'
import { isDocumentTail, tidyDocumentTail } from './document-tail.ts'
import { useProofTexts } from './texts.ts'

const fieldsOf = {
  codes: { 'proof.wrong': 'documentTail' },
  paths: { documentTail: 'documentTail' },
} as const

/** The proof that opens a limited session; the gate shows the page asked for as soon as `me` says so. */
export function useProve() {
  const t = useProofTexts()
  const cache = useQueryClient()
  const [entries, setEntries] = useState({ documentTail: '' })
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ documentTail }) =>
      complaintsOf({ documentTail: isDocumentTail(documentTail) ? null : t('tailMissing') }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending, failure } = useSubmission({
    send: (client, documentTail: string) => client.accounts.prove({ documentTail }),
    onDone: (me) => cache.setQueryData(meKey, me),
    onFailed: answer.onFailed,
  })
  const prove = () => {
    answer.forget()
    submit(tidyDocumentTail(entries.documentTail))
  }
  const isExhausted = failure?.kind === 'refusal' && failure.refusal.code === 'proof.exhausted'
  return { form, prove, pending, failure: isExhausted ? failure : answer.failure, isExhausted }
}
