import type { Client } from '@qingtuan/contract/client'
import { readRemark } from '@qingtuan/domain/shared/remark'
import type { OutwardDestination } from '@qingtuan/domain/transfers/outward'
import { OUTWARD_DESTINATIONS } from '@qingtuan/domain/transfers/outward'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { useDraft } from '../../../shared/draft/draft.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { tell } from '../../../shared/page/tell.ts'
import { refresh } from '../mine.ts'
import { useOutwardTexts } from './texts.ts'

export interface OutwardEntries {
  readonly destinationKind: OutwardDestination
  readonly destination: string
  readonly statement: string
}

interface OutwardFormOptions {
  /** Names the draft that survives a reload. */
  readonly name: string
  readonly start: OutwardEntries
  readonly send: (client: Client, input: OutwardEntries) => Promise<unknown>
  readonly doneText: string
}

const fieldsOf = {
  codes: {
    'transfer.destinationRequired': 'destination',
    'transfer.statementRequired': 'statement',
  },
} as const

export function useOutwardForm({ name, start, send, doneText }: OutwardFormOptions) {
  const t = useOutwardTexts()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { draft, change, forget } = useDraft<OutwardEntries>(name, start)
  const form = useForm({
    entries: { ...draft },
    change: ({ destinationKind, ...words }) =>
      change({ ...words, ...(destinationKind ? { destinationKind: kindOf(destinationKind) } : {}) }),
    judge: ({ destination, statement }) =>
      complaintsOf({
        destination: readRemark(destination) === null ? t('destinationMissing') : null,
        statement: readRemark(statement) === null ? t('statementMissing') : null,
      }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send,
    onDone: async () => {
      forget()
      await refresh(cache)
      void tell(doneText)
      navigate('/organization/transfers', { replace: true })
    },
    onFailed: answer.onFailed,
  })
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    submit(draft)
  })
  return { form, onSubmit, pending, failure: answer.failure }
}

function kindOf(value: string): OutwardDestination {
  return OUTWARD_DESTINATIONS.find((kind) => kind === value) ?? 'province'
}
