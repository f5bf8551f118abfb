import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import type { Failure } from '../api/failure.ts'
import { TextField } from '../form/text-field.tsx'
import { useFormTexts } from '../form/texts.ts'
import type { FieldState } from '../form/use-form.ts'
import { isDemo } from '../site.ts'
import type { SentCode } from './use-sms-code.ts'
import { useSmsCode } from './use-sms-code.ts'

interface SmsCodeFieldProps {
  readonly purpose: SmsCodePurpose
  /** As typed; left out where the code goes to the phone of one’s own account. */
  readonly phone?: string
  readonly field: FieldState
  /** Nothing was sent: the phone is no phone, or the server said no. */
  readonly onFailed: (failure: Failure) => void
  /** Where a form asks for two codes, each has its own. */
  readonly label?: string
  readonly name?: string
}

/** The code of a text message, with the button that asks for it and counts down to the next. */
export function SmsCodeField({ field, label, name = 'code', ...wanted }: SmsCodeFieldProps) {
  const t = useFormTexts()
  const { ask, pending, isSolving, seconds, sent } = useSmsCode(wanted)
  const press = seconds > 0 ? t('getCodeIn', { seconds }) : t('getCode')
  return (
    <TextField
      name={name}
      label={label ?? t('code')}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      placeholder={t('codePlaceholder')}
      field={field}
      hint={isSolving ? <p role="status">{t('solving')}</p> : sent ? <Sent {...sent} /> : undefined}
      beside={
        <button
          type="button"
          className="field-button"
          disabled={pending || seconds > 0}
          aria-label={label ? t('codeOf', { press, label }) : undefined}
          onClick={ask}
        >
          {press}
        </button>
      }
    />
  )
}

function Sent({ phone, minutes }: SentCode) {
  const t = useFormTexts()
  return (
    <>
      <p role="status">{phone ? t('codeSent', { phone, minutes }) : t('codeSentOwn', { minutes })}</p>
      {isDemo ? (
        <a
          className="link"
          href={phone ? `/outbox?phone=${phone}` : '/outbox'}
          target="_blank"
          rel="noreferrer"
        >
          {t('demoMessages')}
        </a>
      ) : null}
    </>
  )
}
