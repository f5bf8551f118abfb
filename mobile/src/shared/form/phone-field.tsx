import { TextField } from './text-field.tsx'
import { useFormTexts } from './texts.ts'
import type { FieldState } from './use-form.ts'

interface PhoneFieldProps {
  readonly field: FieldState
  /** `username` where the phone logs in, so that password managers keep the pair. */
  readonly autoComplete?: 'username' | 'tel-national'
}

export function PhoneField({ field, autoComplete = 'username' }: PhoneFieldProps) {
  const t = useFormTexts()
  return (
    <TextField
      name="phone"
      label={t('phone')}
      type="tel"
      inputMode="tel"
      autoComplete={autoComplete}
      maxLength={40}
      placeholder={t('phonePlaceholder')}
      field={field}
    />
  )
}
