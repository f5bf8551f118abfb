import type { Client } from '@qingtuan/contract/client'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../shared/api/submission.ts'
import { useDraft } from '../../shared/draft/draft.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import type { JoinDraft, JoinInput } from '../../shared/join-entries/join-draft.ts'
import { joinFields, useJoinEntries } from '../../shared/join-entries/use-join-entries.ts'
import { tell } from '../../shared/page/tell.ts'
import { useMe } from '../../shared/session/me.ts'
import { refresh } from './mine.ts'

interface SentEntries {
  /** Names the draft that survives a reload. */
  readonly name: string
  readonly start: JoinDraft
  readonly send: (client: Client, input: JoinInput) => Promise<unknown>
  readonly doneText: string
}

/** The entries of an application, typed, judged and sent; a new one and a mended one alike. */
export function useSentEntries({ name, start, send, doneText }: SentEntries) {
  const { draft, change, forget } = useDraft<JoinDraft>(name, start)
  const bornOn = useMe().data?.person?.bornOn ?? ''
  const entries = useJoinEntries({ draft, change, bornOn })
  const cache = useQueryClient()
  const navigate = useNavigate()
  const answer = useFormAnswer(entries.form, joinFields)
  const { submit, pending } = useSubmission({
    send,
    onDone: async () => {
      forget()
      await refresh(cache)
      void tell(doneText)
      navigate('/organization', { replace: true })
    },
    onFailed: answer.onFailed,
  })
  const onSubmit = entries.form.onSubmit(() => {
    const input = entries.input()
    answer.forget()
    if (input) submit(input)
  })
  return { draft, change, entries, onSubmit, pending, failure: answer.failure }
}
