import { PasswordField } from '../form/password-field.tsx'
import type { FieldState } from '../form/use-form.ts'
import { PasswordMeter } from './password-meter.tsx'
import { useNewPasswordTexts } from './texts.ts'
import type { PasswordCheck } from './use-password-check.ts'

interface NewPasswordFieldsProps {
  readonly label: string
  readonly password: FieldState
  readonly again: FieldState
  readonly check: PasswordCheck | null
  readonly failed: boolean
}

/** A new password, twice, with its meter. */
export function NewPasswordFields({ label, password, again, check, failed }: NewPasswordFieldsProps) {
  const t = useNewPasswordTexts()
  const { complaint } = password
  const told = typeof complaint === 'object' ? complaint.code : null
  return (
    <>
      <PasswordField
        name="newPassword"
        label={label}
        autoComplete="new-password"
        field={password}
        hint={<PasswordMeter typed={password.value !== ''} check={check} failed={failed} told={told} />}
      />
      <PasswordField name="again" label={t('again')} autoComplete="new-password" field={again} />
    </>
  )
}
