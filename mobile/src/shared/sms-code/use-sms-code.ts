import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import type { Failure } from '../api/failure.ts'
import { useSubmission } from '../api/submission.ts'
import type { CodeWanted } from './request-code.ts'
import { requestCode } from './request-code.ts'
import { useCountdown } from './use-countdown.ts'

export interface SentCode {
  /** Null where it went to the phone of the account. */
  readonly phone: string | null
  readonly minutes: number
}

interface SmsCodeOptions {
  readonly purpose: SmsCodePurpose
  /** As typed; absent for codes to the phone of one’s own account. */
  readonly phone?: string | undefined
  readonly onFailed: (failure: Failure) => void
}

/** Answered here as the server would. */
const noPhone: Failure = {
  kind: 'refusal',
  refusal: { code: 'phone.invalid', status: 422, fields: [] },
}

/** Asks for a code, solves the puzzle where one is set, and counts down to the next. */
export function useSmsCode({ purpose, phone: typed, onFailed }: SmsCodeOptions) {
  const { seconds, start } = useCountdown()
  const [asked, setAsked] = useState<SentCode | null>(null)
  const [isSolving, setIsSolving] = useState(false)
  const { submit, pending } = useSubmission({
    send: (client, wanted: CodeWanted) => requestCode(client, wanted, setIsSolving),
    onDone: ({ nextInSeconds, expiresInSeconds }, { phone = null }) => {
      start(nextInSeconds)
      setAsked({ phone, minutes: Math.floor(expiresInSeconds / 60) })
    },
    onFailed,
  })
  const phone = typed === undefined ? null : readPhone(typed)
  const ask = () => {
    if (phone === null) submit({ purpose })
    else if (phone.ok) submit({ purpose, phone: phone.value })
    else onFailed(noPhone)
  }
  // Whoever corrects the phone need not wait for the wrong one.
  const isSame = phone === null || (phone.ok && asked?.phone === phone.value)
  return { ask, pending, isSolving, seconds: isSame ? seconds : 0, sent: isSame ? asked : null }
}
