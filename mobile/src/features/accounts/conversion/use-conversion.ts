import type { Client } from '@qingtuan/contract/client'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { useDraft } from '../../../shared/draft/draft.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { documentOf, readDocument } from '../../../shared/identity-entries/identity-draft.ts'
import { useIdentityEntries } from '../../../shared/identity-entries/use-identity-entries.ts'
import { useJoinEntries } from '../../../shared/join-entries/use-join-entries.ts'
import { meKey } from '../../../shared/session/me.ts'
import { bothForms, conversionFields } from './both-forms.ts'
import type { ConversionDraft, ConversionTarget } from './conversion.ts'

type Convert = Parameters<Client['accounts']['convert']>[0]

/** 转为团员 asks for a join application beside name and document, 转为团干部 for nothing else. */
export function useConversion(to: ConversionTarget, start: ConversionDraft) {
  const { draft, change, forget } = useDraft<ConversionDraft>('conversion', start)
  const document = readDocument(draft)
  const identity = useIdentityEntries({ draft, change })
  const join = useJoinEntries({ draft, change, bornOn: document.ok ? document.value.bornOn : '' })
  const cache = useQueryClient()
  const navigate = useNavigate()
  const answer = useFormAnswer(bothForms(identity, join.form), conversionFields)
  const { submit, pending } = useSubmission({
    send: (client, input: Convert) => client.accounts.convert(input),
    onDone: async (me) => {
      forget()
      cache.setQueryData(meKey, me)
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey !== meKey })
      navigate('/', { replace: true, state: { converted: to } })
    },
    onFailed: answer.onFailed,
  })
  const send = () => {
    answer.forget()
    const joined = to === 'member' ? join.input() : null
    const input = { to, name: draft.name, document: documentOf(draft) }
    submit(joined ? { ...input, join: joined } : input)
  }
  const onSubmit = (event: FormEvent) => {
    let isJoinReady = to === 'cadre'
    if (to === 'member') join.form.onSubmit(() => (isJoinReady = true))(event)
    identity.onSubmit(() => (isJoinReady ? send() : undefined))(event)
  }
  return { draft, change, identity, join, onSubmit, pending, failure: answer.failure }
}
