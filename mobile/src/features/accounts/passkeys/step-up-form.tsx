import Button from 'antd-mobile/es/components/button'
import { useEffect, useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { PasswordField } from '../../../shared/form/password-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { useStepUpTexts } from './step-up-texts.ts'

interface StepUpFormProps {
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The password of the account once more, before an act that reaches far. */
export function StepUpForm({ onDone, onCancel }: StepUpFormProps) {
  const t = useStepUpTexts()
  const tp = usePageTexts()
  const { form, stepUp, pending, failure } = useStepUpForm(onDone)
  return (
    <form
      className="card stack"
      aria-label={t('title')}
      ref={form.form}
      onSubmit={form.onSubmit(stepUp)}
      noValidate
    >
      <p className="weak">{t('text')}</p>
      <PasswordField
        name="password"
        label={t('password')}
        autoComplete="current-password"
        hint={t('forgotten')}
        field={form.field('password')}
      />
      <FailureNotice failure={failure} />
      <SubmitButton pending={pending}>{t('confirm')}</SubmitButton>
      <Button block onClick={onCancel}>
        {tp('cancel')}
      </Button>
    </form>
  )
}

const fieldsOf = { codes: { 'password.wrongCurrent': 'password' } } as const

function useStepUpForm(onDone: () => void) {
  const t = useStepUpTexts()
  const [entries, setEntries] = useState({ password: '' })
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ password }) => complaintsOf({ password: password === '' ? t('missing') : null }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, password: string) => client.accounts.stepUp({ password }),
    onDone,
    onFailed: answer.onFailed,
  })
  // The question comes after a press elsewhere: who cannot see it appear is led to it.
  useEffect(() => form.form.current?.querySelector('input')?.focus(), [form.form])
  const stepUp = () => {
    answer.forget()
    submit(entries.password)
  }
  return { form, stepUp, pending, failure: answer.failure }
}
