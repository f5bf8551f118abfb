import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { confirm } from '../../../shared/page/confirm.ts'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { logInPhone } from '../../../shared/session/log-in-phone.ts'
import { isDocumentTail, tidyDocumentTail } from '../proof/document-tail.ts'
import { useProofTexts } from '../proof/texts.ts'
import { useCloseAccountTexts } from './texts.ts'

const fieldsOf = {
  codes: { 'password.wrongCurrent': 'password', 'proof.wrong': 'documentTail' },
  paths: { password: 'password', documentTail: 'documentTail' },
} as const

/** Password and document, asked once more before it is done. */
export function useCloseAccount() {
  const t = useCloseAccountTexts()
  const tp = usePageTexts()
  const tail = useProofTexts()
  const navigate = useNavigate()
  const [entries, setEntries] = useState({ password: '', documentTail: '' })
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ password, documentTail }) =>
      complaintsOf({
        password: password === '' ? t('passwordMissing') : null,
        documentTail: isDocumentTail(documentTail) ? null : tail('tailMissing'),
      }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, input: typeof entries) => client.accounts.closeAccount(input),
    onDone: () => navigate('/account-closed', { replace: true, state: { phone: logInPhone() } }),
    onFailed: answer.onFailed,
  })
  const askAndClose = async () => {
    answer.forget()
    const { password, documentTail } = entries
    const question = { title: t('ask'), text: t('askText'), yes: t('yes'), no: tp('cancel') }
    if (await confirm(question)) submit({ password, documentTail: tidyDocumentTail(documentTail) })
  }
  return { form, askAndClose, pending, failure: answer.failure }
}
