import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { useEffect, useRef, useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { useFollowTexts } from './texts.ts'

interface Known {
  readonly number: string
  readonly phone: string
}

interface Followed {
  readonly status: AppealStatus
  /** As typed: the answer masks it. */
  readonly phone: string
}

const fieldsOf = {
  codes: { 'phone.invalid': 'phone' },
  paths: { phone: 'phone', number: 'number' },
} as const

/** Asks how an appeal stands; `ask` again brings the answer up to date. */
export function useFollowing(known: Known) {
  const t = useFollowTexts()
  const [entries, setEntries] = useState(known)
  const [followed, setFollowed] = useState<Followed | null>(null)
  const phone = readPhone(entries.phone)
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ number }) => complaintsOf({ number: number.trim() === '' ? t('numberMissing') : null, phone }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, input: Known) => client.appeals.follow(input),
    onDone: (status, input) => setFollowed({ status, phone: input.phone }),
    onFailed: (failure) => {
      setFollowed(null)
      answer.onFailed(failure)
    },
  })
  const ask = () => {
    answer.forget()
    if (phone.ok) submit({ number: entries.number.trim().toUpperCase(), phone: phone.value })
  }
  useAskAtOnce(known.number !== '' && known.phone !== '', ask)
  return { form, answer, ask, pending, followed, setFollowed }
}

/** Whoever comes with number and phone in hand need not press. */
function useAskAtOnce(isWanted: boolean, ask: () => void) {
  const isAsked = useRef(!isWanted)
  useEffect(() => {
    if (isAsked.current) return
    isAsked.current = true
    ask()
  })
}
