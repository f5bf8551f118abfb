import { ChoiceField } from '../form/choice-field.tsx'
import { TextField } from '../form/text-field.tsx'
import type { FieldState } from '../form/use-form.ts'
import { today } from '../text/dates.ts'
import { useIdentityTexts } from './texts.ts'

interface PassportFieldsProps {
  readonly bornOn: FieldState
  readonly sex: FieldState
}

/** What the number of a passport does not tell. */
export function PassportFields({ bornOn, sex }: PassportFieldsProps) {
  const t = useIdentityTexts()
  return (
    <>
      <TextField
        name="bornOn"
        label={t('bornOn')}
        type="date"
        autoComplete="bday"
        min="1900-01-01"
        max={today()}
        placeholder="2004-12-22"
        field={bornOn}
      />
      <ChoiceField
        name="sex"
        label={t('sex')}
        layout="row"
        field={sex}
        choices={[
          { value: 'male', label: t('male') },
          { value: 'female', label: t('female') },
        ]}
      />
    </>
  )
}
