import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { PasswordField } from '../../../shared/form/password-field.tsx'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import type { LogInFormProps } from './log-in-form.ts'
import { useLogInTexts } from './texts.ts'

export function PasswordForm({ phone: typed, onPhone, onEntered }: LogInFormProps) {
  const t = useLogInTexts()
  const [password, setPassword] = useState('')
  const phone = readPhone(typed)
  const form = useForm({
    entries: { phone: typed, password },
    change: (part) => {
      if (part.phone !== undefined) onPhone(part.phone)
      if (part.password !== undefined) setPassword(part.password)
    },
    judge: (entries) =>
      complaintsOf({ phone, password: entries.password === '' ? t('passwordMissing') : null }),
  })
  const submission = useSubmission({
    send: (client, input: { userName: string; password: string }) =>
      client.accounts.logIn({ app: 'mobile', ...input }),
    onDone: (me, { userName }) => onEntered(me, userName),
  })
  const logIn = () => {
    if (phone.ok) submission.submit({ userName: phone.value, password })
  }
  const forgotten = { label: t('forgotten'), to: '/reset-password', state: { phone: typed } }
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(logIn)} noValidate>
      <PhoneField field={form.field('phone')} />
      <PasswordField
        name="password"
        label={t('password')}
        autoComplete="current-password"
        field={form.field('password')}
      />
      <FailureNotice failure={submission.failure} nextSteps={[forgotten]} />
      <SubmitButton pending={submission.pending}>{t('logIn')}</SubmitButton>
    </form>
  )
}
