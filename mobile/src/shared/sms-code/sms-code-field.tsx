import { REFUSALS } from '@qingtuan/contract/refusals'
import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { useEffect, useState } from 'react'
import type { Failure } from '../api/failure.ts'
import { useSubmission } from '../api/submission.ts'
import { TextField } from '../form/text-field.tsx'
import { useFormTexts } from '../form/texts.ts'
import type { FieldState } from '../form/use-form.ts'
import { isDemo } from '../site.ts'

interface SmsCodeFieldProps {
  readonly purpose: SmsCodePurpose
  readonly phone: string
  readonly field: FieldState
  /** Nothing was sent: the phone is no phone, or the server said no. */
  readonly onFailed: (failure: Failure) => void
}

/** The code of a text message, with the button that asks for it and counts down to the next. */
export function SmsCodeField({ purpose, phone, field, onFailed }: SmsCodeFieldProps) {
  const t = useFormTexts()
  const { ask, pending, seconds, sent } = useSmsCode(purpose, phone, onFailed)
  return (
    <TextField
      name="code"
      label={t('code')}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      placeholder={t('codePlaceholder')}
      field={field}
      hint={sent ? <Sent {...sent} /> : undefined}
      beside={
        <button type="button" className="field-button" disabled={pending || seconds > 0} onClick={ask}>
          {seconds > 0 ? t('getCodeIn', { seconds }) : t('getCode')}
        </button>
      }
    />
  )
}

interface SentProps {
  readonly phone: string
  readonly minutes: number
}

function Sent(sent: SentProps) {
  const t = useFormTexts()
  return (
    <>
      <p role="status">{t('codeSent', { ...sent })}</p>
      {isDemo ? (
        <a className="link" href={`/outbox?phone=${sent.phone}`} target="_blank" rel="noreferrer">
          {t('demoMessages')}
        </a>
      ) : null}
    </>
  )
}

/** Answered here as the server would. */
const noPhone: Failure = {
  kind: 'refusal',
  refusal: { code: 'phone.invalid', status: REFUSALS['phone.invalid'].status, fields: [] },
}

function useSmsCode(purpose: SmsCodePurpose, typed: string, onFailed: SmsCodeFieldProps['onFailed']) {
  const { seconds, start } = useCountdown()
  const [asked, setAsked] = useState<SentProps | null>(null)
  const { submit, pending } = useSubmission({
    send: (client, phone: string) => client.accounts.requestSmsCode({ purpose, phone }),
    onDone: ({ nextInSeconds, expiresInSeconds }, phone) => {
      start(nextInSeconds)
      setAsked({ phone, minutes: Math.floor(expiresInSeconds / 60) })
    },
    onFailed,
  })
  const phone = readPhone(typed)
  const ask = () => {
    if (phone.ok) submit(phone.value)
    else onFailed(noPhone)
  }
  // Whoever corrects the phone need not wait for the wrong one.
  const isSame = phone.ok && asked?.phone === phone.value
  return { ask, pending, seconds: isSame ? seconds : 0, sent: isSame ? asked : null }
}

/** Counts by the clock: a phone that slept in between does not wait longer. */
function useCountdown() {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(() => Date.now())
  const running = until > now
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [running])
  const start = (seconds: number) => {
    setNow(Date.now())
    setUntil(Date.now() + seconds * 1000)
  }
  return { seconds: Math.max(0, Math.ceil((until - now) / 1000)), start }
}
