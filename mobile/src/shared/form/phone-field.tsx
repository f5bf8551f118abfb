import { TextField } from './text-field.tsx'
import { useFormTexts } from './texts.ts'
import type { FieldState } from './use-form.ts'

interface PhoneFieldProps {
  readonly field: FieldState
  /** `username` where the phone logs in, so that password managers keep the pair. */
  readonly autoComplete?: 'username' | 'tel-national'
  /** Where it is not simply one’s phone. */
  readonly label?: string
}

export function PhoneField({ field, label, autoComplete = 'username' }: PhoneFieldProps) {
  const t = useFormTexts()
  return (
    <TextField
      name="phone"
      label={label ?? t('phone')}
      type="tel"
      inputMode="tel"
      autoComplete={autoComplete}
      maxLength={40}
      placeholder={t('phonePlaceholder')}
      field={field}
    />
  )
}
