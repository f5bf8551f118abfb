import { useId } from 'react'
import { described, Field } from './field.tsx'
import type { FieldState } from './use-form.ts'

interface AreaFieldProps {
  readonly name: string
  readonly label: string
  readonly field: FieldState
  readonly placeholder?: string
  readonly maxLength?: number
}

/** Several lines in one’s own words. */
export function AreaField({ name, label, field, placeholder, maxLength }: AreaFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} complaint={field.complaint}>
      <div className="field-frame">
        <textarea
          className="field-input field-area"
          name={name}
          {...described(id, field.complaint)}
          rows={5}
          placeholder={placeholder}
          maxLength={maxLength}
          value={field.value}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onLeave}
        />
      </div>
    </Field>
  )
}
