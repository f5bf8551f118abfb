import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf, isCode, tidyCode } from '../../../shared/form/judge.ts'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { useRegistration } from './draft.ts'
import { useRegistrationTexts } from './texts.ts'

const fieldsOf = {
  codes: { 'phone.invalid': 'phone', 'smsCode.wrong': 'code', 'smsCode.exhausted': 'code' },
  paths: { phone: 'phone', code: 'code' },
} as const

/** Proves the phone by SMS code; one that has an account goes on to 忘记密码, phone in hand (FAQ M2). */
export function PhoneForm() {
  const t = useRegistrationTexts()
  const { draft } = useRegistration()
  const { form, prove, pending, answer } = usePhoneProof()
  const { failure } = answer
  const isTaken = failure?.kind === 'refusal' && failure.refusal.code === 'phone.taken'
  const reset = { label: t('forgotten'), to: '/reset-password', state: { phone: draft.phone } }
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(prove)} noValidate>
      <PhoneField field={form.field('phone')} />
      <SmsCodeField
        purpose="register"
        phone={draft.phone}
        field={form.field('code')}
        onFailed={answer.onFailed}
      />
      <FailureNotice failure={failure} nextSteps={isTaken ? [reset] : []} />
      <SubmitButton pending={pending}>{t('next')}</SubmitButton>
    </form>
  )
}

function usePhoneProof() {
  const t = useRegistrationTexts()
  const { draft, change } = useRegistration()
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const phone = readPhone(draft.phone)
  const form = useForm({
    entries: { phone: draft.phone, code },
    change: (part) => {
      if (part.phone !== undefined) change({ phone: part.phone })
      if (part.code !== undefined) setCode(part.code)
    },
    judge: (entries) => complaintsOf({ phone, code: isCode(entries.code) ? null : t('codeMissing') }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, input: { phone: string; code: string }) => client.accounts.provePhone(input),
    onDone: ({ phoneProof }, input) => {
      change({ phone: input.phone, provenPhone: input.phone, phoneProof })
      navigate('/register/identity')
    },
    onFailed: answer.onFailed,
  })
  const prove = () => {
    answer.forget()
    if (phone.ok) submit({ phone: phone.value, code: tidyCode(code) })
  }
  return { form, prove, pending, answer }
}
