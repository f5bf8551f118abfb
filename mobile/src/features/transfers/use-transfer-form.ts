import type { Client } from '@qingtuan/contract/client'
import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { readRemark } from '@qingtuan/domain/shared/remark'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../shared/api/submission.ts'
import { useDraft } from '../../shared/draft/draft.ts'
import { complaintsOf } from '../../shared/form/judge.ts'
import { useForm } from '../../shared/form/use-form.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import { tell } from '../../shared/page/tell.ts'
import { refresh } from './mine.ts'
import { useTransferTexts } from './texts.ts'

interface Draft {
  readonly target: OrganizationPlace | null
  readonly statement: string
}

export interface TransferInput {
  readonly toOrganizationId: number
  readonly statement: string
}

interface TransferFormOptions {
  /** Names the draft that survives a reload. */
  readonly name: string
  readonly start: Draft
  readonly send: (client: Client, input: TransferInput) => Promise<unknown>
  readonly doneText: string
}

const fieldsOf = {
  codes: {
    'transfer.sameOrganization': 'target',
    'transfer.targetFixed': 'target',
    'organization.archived': 'target',
    'transfer.statementRequired': 'statement',
  },
} as const

/** Where to and why, typed, judged and sent; a new transfer and a mended one alike. */
export function useTransferForm({ name, start, send, doneText }: TransferFormOptions) {
  const t = useTransferTexts()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { draft, change, forget } = useDraft<Draft>(name, start)
  const { target, statement } = draft
  const form = useForm({
    entries: { target: String(target?.id ?? ''), statement },
    change: (part) => (part.statement === undefined ? undefined : change({ statement: part.statement })),
    judge: () =>
      complaintsOf({
        target: target === null ? t('targetMissing') : null,
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
  const choose = (place: OrganizationPlace | null) => {
    form.field('target').onChange(String(place?.id ?? ''))
    change({ target: place })
  }
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    if (target) submit({ toOrganizationId: target.id, statement })
  })
  return { form, target, choose, onSubmit, pending, failure: answer.failure }
}
