import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf, isCode, tidyCode } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { logInPhone } from '../../../shared/session/log-in-phone.ts'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { useProofTexts } from './texts.ts'

/** The code to the bound phone, whose answer unbinds it. */
export function UnbindForm() {
  const t = useProofTexts()
  const { form, unbind, pending, answer } = useUnbind()
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(unbind)} noValidate>
      <SmsCodeField purpose="unbindPhone" field={form.field('code')} onFailed={answer.onFailed} />
      <FailureNotice failure={answer.failure} />
      <SubmitButton pending={pending}>{t('unbind')}</SubmitButton>
    </form>
  )
}

const fieldsOf = {
  codes: { 'smsCode.wrong': 'code', 'smsCode.exhausted': 'code' },
  paths: { code: 'code' },
} as const

function useUnbind() {
  const t = useProofTexts()
  const navigate = useNavigate()
  const [entries, setEntries] = useState({ code: '' })
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ code }) => complaintsOf({ code: isCode(code) ? null : t('codeMissing') }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, code: string) => client.accounts.unbindPhone({ code }),
    onDone: () => navigate('/phone-unbound', { replace: true, state: { phone: logInPhone() } }),
    onFailed: answer.onFailed,
  })
  const unbind = () => {
    answer.forget()
    submit(tidyCode(entries.code))
  }
  return { form, unbind, pending, answer }
}
