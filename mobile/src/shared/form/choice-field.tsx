import type { ReactNode } from 'react'
import { useId } from 'react'
import { FieldComplaint } from './field.tsx'
import type { FieldState } from './use-form.ts'

interface ChoiceFieldProps {
  readonly name: string
  readonly label: string
  readonly field: FieldState
  readonly choices: readonly { readonly value: string; readonly label: string; readonly hint?: ReactNode }[]
  /** `row` for two or three short choices, side by side. */
  readonly layout?: 'row' | 'column'
}

/** One of a few: real radio buttons, each a large target. */
export function ChoiceField({ name, label, field, choices, layout = 'column' }: ChoiceFieldProps) {
  const id = useId()
  return (
    <fieldset className="field" aria-describedby={field.complaint ? `${id}-complaint` : undefined}>
      <legend className="field-label">{label}</legend>
      <div className={`choices choices-${layout}`}>
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={field.value === choice.value}
              aria-invalid={Boolean(field.complaint)}
              aria-labelledby={`${id}-${choice.value}`}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              onChange={() => field.onChange(choice.value)}
            />
            <span className="choice-text">
              <span id={`${id}-${choice.value}`}>{choice.label}</span>
              {choice.hint ? (
                <span className="choice-hint" id={`${id}-${choice.value}-hint`}>
                  {choice.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldComplaint id={id} complaint={field.complaint} />
    </fieldset>
  )
}
