import { ChoiceField } from '../form/choice-field.tsx'
import { TextField } from '../form/text-field.tsx'
import type { FieldState } from '../form/use-form.ts'
import { today } from '../text/dates.ts'
import type { JoinDraft } from './join-draft.ts'
import { useJoinTexts } from './texts.ts'

type Precision = JoinDraft['precision']

interface JoinedOnFieldProps {
  readonly field: FieldState
  readonly precision: Precision
  readonly onPrecision: (precision: Precision) => void
}

/** A day, or only its month where nobody remembers better. */
export function JoinedOnField({ field, precision, onPrecision }: JoinedOnFieldProps) {
  const t = useJoinTexts()
  const choice: FieldState = {
    value: precision,
    complaint: undefined,
    onLeave: () => undefined,
    onChange: (value) => onPrecision(value === 'month' ? 'month' : 'day'),
  }
  const isDay = precision === 'day'
  return (
    <>
      <ChoiceField
        name="precision"
        label={t('precision')}
        layout="row"
        field={choice}
        choices={[
          { value: 'day', label: t('precisionDay') },
          { value: 'month', label: t('precisionMonth') },
        ]}
      />
      <TextField
        key={precision}
        name="joinedOn"
        label={isDay ? t('day') : t('month')}
        type={isDay ? 'date' : 'month'}
        min={isDay ? '1950-01-01' : '1950-01'}
        max={isDay ? today() : today().slice(0, 7)}
        placeholder={isDay ? '2018-12-22' : '2018-12'}
        field={field}
        hint={t('joinedOnHint')}
      />
    </>
  )
}
