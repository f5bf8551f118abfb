import type { InputHTMLAttributes, ReactNode } from 'react'
import { useId } from 'react'
import { described, Field } from './field.tsx'
import type { FieldState } from './use-form.ts'

type Passed = 'type' | 'inputMode' | 'autoComplete' | 'placeholder' | 'maxLength' | 'min' | 'max' | 'disabled'

interface TextFieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, Passed> {
  readonly name: string
  readonly label: string
  readonly field: FieldState
  readonly hint?: ReactNode
  /** Stands beside the input, inside its frame. */
  readonly beside?: ReactNode
}

export function TextField({ name, label, field, hint, beside, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} complaint={field.complaint}>
      <div className="field-frame">
        <input
          className="field-input"
          name={name}
          {...described(id, field.complaint, hint)}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          {...input}
          value={field.value}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onLeave}
        />
        {beside}
      </div>
    </Field>
  )
}
