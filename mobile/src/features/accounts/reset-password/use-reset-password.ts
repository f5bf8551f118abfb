import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf, isCode, tidyCode } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { judgeNewPassword, passwordFields } from '../../../shared/new-password/judge-new-password.ts'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { usePasswordCheck } from '../../../shared/new-password/use-password-check.ts'
import { useResetPasswordTexts } from './texts.ts'

export interface ResetPasswordProps {
  readonly phone: string
  readonly onDone: (phone: string) => void
}

const fieldsOf = {
  codes: {
    ...passwordFields.codes,
    'phone.invalid': 'phone',
    'smsCode.wrong': 'code',
    'smsCode.exhausted': 'code',
  },
  paths: { ...passwordFields.paths, phone: 'phone', code: 'code' },
} as const

export function useResetPassword(props: ResetPasswordProps) {
  const t = useResetPasswordTexts()
  const tn = useNewPasswordTexts()
  const [entries, setEntries] = useState({ phone: props.phone, code: '', password: '', again: '' })
  const phone = readPhone(entries.phone)
  const { check, failed } = usePasswordCheck(entries.password, phone.ok ? [phone.value] : [])
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ code, password, again }) =>
      complaintsOf({
        phone,
        code: isCode(code) ? null : t('codeMissing'),
        password: judgeNewPassword(password, check),
        again: again === password ? null : tn('differs'),
      }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const submission = useSubmission({
    send: (client, input: { phone: string; code: string; password: string }) =>
      client.accounts.resetPassword(input),
    onDone: (_, input) => props.onDone(input.phone),
    onFailed: answer.onFailed,
  })
  const reset = () => {
    answer.forget()
    const { password, code } = entries
    if (phone.ok) submission.submit({ phone: phone.value, code: tidyCode(code), password })
  }
  return { form, entries, check, failed, reset, submission, answer }
}
