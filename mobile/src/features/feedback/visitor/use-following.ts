import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { useFeedbackTexts } from '../texts.ts'

interface Followed {
  readonly feedback: OwnFeedback
  readonly phone: string
}

/** Asks how a visitor’s feedback stands; `ask` again brings the answer up to date. */
export function useFollowing() {
  const t = useFeedbackTexts()
  const [entries, setEntries] = useState(useKnown())
  const [followed, setFollowed] = useState<Followed | null>(null)
  const phone = readPhone(entries.phone)
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ number }) => complaintsOf({ number: number.trim() === '' ? t('numberMissing') : null, phone }),
  })
  const answer = useFormAnswer(form, {
    codes: { 'phone.invalid': 'phone' },
    paths: { phone: 'phone', number: 'number' },
  })
  const { submit, pending } = useSubmission({
    send: (client, input: { number: string; phone: string }) => client.feedback.follow(input),
    onDone: (feedback, input) => setFollowed({ feedback, phone: input.phone }),
    onFailed: (failure) => {
      setFollowed(null)
      answer.onFailed(failure)
    },
  })
  const ask = () => {
    answer.forget()
    if (phone.ok) submit({ number: entries.number.trim().toUpperCase(), phone: phone.value })
  }
  return { form, answer, ask, pending, followed }
}

/** What the page before knows. */
function useKnown() {
  const { state } = useLocation()
  const text = (known: unknown) => (typeof known === 'string' ? known : '')
  return { number: text(state?.number), phone: text(state?.phone) }
}
