import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf, isCode, tidyCode } from '../../../shared/form/judge.ts'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import type { LogInFormProps } from './log-in-form.ts'
import { useLogInTexts } from './texts.ts'

const fieldsOf = {
  codes: { 'phone.invalid': 'phone', 'smsCode.wrong': 'code', 'smsCode.exhausted': 'code' },
  paths: { phone: 'phone', code: 'code' },
} as const

export function SmsForm(props: LogInFormProps) {
  const t = useLogInTexts()
  const { form, logIn, pending, answer } = useSmsLogIn(props)
  const { failure } = answer
  const isUnknown = failure?.kind === 'refusal' && failure.refusal.code === 'phone.unknown'
  const register = { label: t('register'), to: '/register', state: { phone: props.phone } }
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(logIn)} noValidate>
      <PhoneField field={form.field('phone')} />
      <SmsCodeField
        purpose="logIn"
        phone={props.phone}
        field={form.field('code')}
        onFailed={answer.onFailed}
      />
      <FailureNotice failure={failure} nextSteps={isUnknown ? [register] : []} />
      <SubmitButton pending={pending}>{t('logIn')}</SubmitButton>
    </form>
  )
}

function useSmsLogIn({ phone: typed, onPhone, onEntered }: LogInFormProps) {
  const t = useLogInTexts()
  const [code, setCode] = useState('')
  const phone = readPhone(typed)
  const form = useForm({
    entries: { phone: typed, code },
    change: (part) => {
      if (part.phone !== undefined) onPhone(part.phone)
      if (part.code !== undefined) setCode(part.code)
    },
    judge: (entries) => complaintsOf({ phone, code: isCode(entries.code) ? null : t('codeMissing') }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, input: { phone: string; code: string }) => client.accounts.logInBySms(input),
    onDone: (me, input) => onEntered(me, input.phone),
    onFailed: answer.onFailed,
  })
  const logIn = () => {
    answer.forget()
    if (phone.ok) submit({ phone: phone.value, code: tidyCode(code) })
  }
  return { form, logIn, pending, answer }
}
