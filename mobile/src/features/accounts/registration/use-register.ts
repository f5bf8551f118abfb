import type { Client } from '@qingtuan/contract/client'
import { identityNumberTail } from '@qingtuan/domain/shared/identity-document'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { documentOf, readDocument } from '../../../shared/identity-entries/identity-draft.ts'
import { useJoinEntries } from '../../../shared/join-entries/use-join-entries.ts'
import { judgeNewPassword, passwordFields } from '../../../shared/new-password/judge-new-password.ts'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { usePasswordCheck } from '../../../shared/new-password/use-password-check.ts'
import { enter } from '../../../shared/session/me.ts'
import { useRegistration } from './draft.ts'

type Register = Parameters<Client['accounts']['register']>[0]

/** The last step: a password, and everything typed before it is sent. */
export function useRegister() {
  const tn = useNewPasswordTexts()
  const { draft, change, password: entries, setPassword, finish } = useRegistration()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const joining = useJoinEntries({ draft, change, bornOn: draft.checkedBornOn })
  const { check, failed } = usePasswordCheck(entries.password, usePersonal())
  const form = useForm({
    entries,
    change: (part) => setPassword((before) => ({ ...before, ...part })),
    judge: ({ password, again }) =>
      complaintsOf({
        password: judgeNewPassword(password, check),
        again: again === password ? null : tn('differs'),
      }),
  })
  const answer = useFormAnswer(form, passwordFields)
  const submission = useSubmission({
    send: (client, input: Register) => client.accounts.register(input),
    onDone: (me, { identity }) => {
      finish()
      enter(cache, me, { phone: draft.provenPhone })
      navigate('/registered', { replace: true, state: { isMember: identity === 'member' } })
    },
    onFailed: answer.onFailed,
  })
  const register = () => {
    const { phoneProof, identity, name } = draft
    if (identity === '') return
    const join = identity === 'member' ? (joining.input() ?? undefined) : undefined
    answer.forget()
    submission.submit({
      phoneProof,
      identity,
      name,
      document: documentOf(draft),
      password: entries.password,
      ...(join ? { join } : {}),
    })
  }
  return { form, check, failed, register, pending: submission.pending, failure: answer.failure }
}

/** What somebody who knows this person would try first. */
function usePersonal(): string[] {
  const { draft } = useRegistration()
  const document = readDocument(draft)
  return [draft.provenPhone, draft.name, document.ok ? identityNumberTail(document.value.number) : '']
}
