import type { Client } from '@qingtuan/contract/client'
import { FEEDBACK_TEXT_BOUNDS, readFeedbackText } from '@qingtuan/domain/feedback/words'
import { useState } from 'react'
import { useSubmission } from '../../shared/api/submission.ts'
import { AreaField } from '../../shared/form/area-field.tsx'
import { complaintsOf, isCode } from '../../shared/form/judge.ts'
import { useForm } from '../../shared/form/use-form.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { tell } from '../../shared/page/tell.ts'
import { SmsCodeField } from '../../shared/sms-code/sms-code-field.tsx'
import { provingFields } from '../../shared/sms-code/use-proving.ts'
import { useFeedbackTexts } from './texts.ts'

const FIELDS = {
  codes: { ...provingFields.codes, 'feedback.textRequired': 'text', 'phone.invalid': 'code' },
} as const

interface ReopenFormProps {
  /** The last day. */
  readonly until: string
  readonly send: (client: Client, typed: { readonly text: string; readonly code: string }) => Promise<unknown>
  readonly onDone: () => unknown
  /** It has moved on meanwhile: what is shown is out of date. */
  readonly onStale: () => void
  /** Of a visitor who has not proven it yet: a code is asked for. */
  readonly phone?: string | undefined
}

/** Says that an answer does not help. */
export function ReopenForm({ until, send, onDone, onStale, phone }: ReopenFormProps) {
  const t = useFeedbackTexts()
  const [entries, setEntries] = useState({ text: '', code: '' })
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ text, code }) =>
      complaintsOf({
        text: readFeedbackText(text).ok ? null : t('textMissing', { ...FEEDBACK_TEXT_BOUNDS }),
        code: phone === undefined || isCode(code) ? null : t('codeMissing'),
      }),
  })
  const answer = useFormAnswer(form, FIELDS)
  const { submit, pending } = useSubmission({
    send,
    onDone: () => {
      void tell(t('reopenedNow'))
      return onDone()
    },
    onFailed: (failure) => {
      answer.onFailed(failure)
      if (failure.kind === 'refusal' && failure.refusal.code === 'feedback.notOpen') onStale()
    },
  })
  return (
    <form className="stack" ref={form.form} onSubmit={form.onSubmit(() => submit(entries))} noValidate>
      <h3 className="card-title">{t('reopenTitle')}</h3>
      <p className="weak">{t('reopenHint', { day: until })}</p>
      <AreaField
        name="reopen"
        label={t('reopenText')}
        maxLength={FEEDBACK_TEXT_BOUNDS.maximum}
        field={form.field('text')}
      />
      {phone === undefined ? null : (
        <SmsCodeField
          purpose="feedback"
          phone={phone}
          field={form.field('code')}
          onFailed={answer.onFailed}
        />
      )}
      <FailureNotice failure={answer.failure} />
      <SubmitButton pending={pending}>{t('reopen')}</SubmitButton>
    </form>
  )
}
