import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Failure } from '../../../shared/api/failure.ts'
import type { FieldState } from '../../../shared/form/use-form.ts'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { useFollowTexts } from './texts.ts'

interface CodePartProps {
  readonly phone: string
  readonly isProven: boolean
  readonly field: FieldState
  readonly onFailed: (failure: Failure) => void
}

/** The code of the appeal’s phone, or that it was right already. */
export function CodePart({ phone, isProven, field, onFailed }: CodePartProps) {
  const t = useFollowTexts()
  if (isProven) return <p>{t('proven', { phone: maskPhone(phone) })}</p>
  return (
    <>
      <p className="weak">{t('codeWhy', { phone: maskPhone(phone) })}</p>
      <SmsCodeField purpose="appeal" phone={phone} field={field} onFailed={onFailed} />
    </>
  )
}
