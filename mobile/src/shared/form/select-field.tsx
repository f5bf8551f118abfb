import { useId } from 'react'
import { described, Field } from './field.tsx'
import type { FieldState } from './use-form.ts'

interface SelectFieldProps {
  readonly name: string
  readonly label: string
  readonly field: FieldState
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The system’s own chooser: phones show it large. */
export function SelectField({ name, label, field, choices }: SelectFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} complaint={field.complaint}>
      <div className="field-frame">
        <select
          className="field-input"
          name={name}
          {...described(id, field.complaint)}
          value={field.value}
          onChange={(event) => field.onChange(event.target.value)}
        >
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </Field>
  )
}
