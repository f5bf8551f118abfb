import type { ReactNode } from 'react'
import { useState } from 'react'
import { TextField } from './text-field.tsx'
import { useFormTexts } from './texts.ts'
import type { FieldState } from './use-form.ts'

interface PasswordFieldProps {
  readonly name: string
  readonly label: string
  readonly field: FieldState
  readonly autoComplete: 'current-password' | 'new-password'
  readonly hint?: ReactNode
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ name, label, field, autoComplete, hint }: PasswordFieldProps) {
  const t = useFormTexts()
  const [shown, setShown] = useState(false)
  return (
    <TextField
      name={name}
      label={label}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      maxLength={1024}
      field={field}
      hint={hint}
      beside={
        <button
          type="button"
          className="field-button"
          aria-pressed={shown}
          onClick={() => setShown((before) => !before)}
        >
          {shown ? t('hide') : t('show')}
        </button>
      }
    />
  )
}
