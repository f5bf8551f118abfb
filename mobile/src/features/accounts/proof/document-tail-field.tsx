import { TextField } from '../../../shared/form/text-field.tsx'
import type { FieldState } from '../../../shared/form/use-form.ts'
import { useProofTexts } from './texts.ts'

/** The last 4 characters of the document on record, which prove that it is one’s own (FAQ M5). */
export function DocumentTailField({ field }: { readonly field: FieldState }) {
  const t = useProofTexts()
  return (
    <TextField
      name="documentTail"
      label={t('tail')}
      autoComplete="off"
      maxLength={12}
      placeholder={t('tailPlaceholder')}
      hint={t('tailHint')}
      field={field}
    />
  )
}
