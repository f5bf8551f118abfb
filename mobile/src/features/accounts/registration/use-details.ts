import type { Client } from '@qingtuan/contract/client'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { documentOf } from '../../../shared/identity-entries/identity-draft.ts'
import { identityFields, useIdentityEntries } from '../../../shared/identity-entries/use-identity-entries.ts'
import { useRegistration } from './draft.ts'

type CheckIdentity = Parameters<Client['accounts']['checkIdentity']>[0]

/** Name and document, judged by the domain as typed and by the server when sent. */
export function useDetails() {
  const { draft, change } = useRegistration()
  const navigate = useNavigate()
  const form = useIdentityEntries({ draft, change: (part) => change({ ...part, checkedBornOn: '' }) })
  const answer = useFormAnswer(form, identityFields)
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
