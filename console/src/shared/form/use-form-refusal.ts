import { refusalOf } from '@qingtuan/contract/client'
import type { FormInstance } from 'antd'
import { useState } from 'react'
import { useSentence } from '../api/problem.ts'
import type { FieldOfCode } from './form-refusal.ts'
import { refusedFieldsOf } from './form-refusal.ts'

/**
 * Puts a refusal at the fields it speaks of and the focus into the first of them; what speaks of no field is kept as
 * `error` for the alert above the form. Nothing that was typed changes.
 */
export function useFormRefusal<Field extends string>(
  form: FormInstance,
  fields: readonly Field[],
  fieldOfCode: FieldOfCode<Field> = {},
) {
  const [error, setError] = useState<unknown>(null)
  const sentenceOf = useSentence()
  const show = (failure: unknown) => {
    const refusal = refusalOf(failure)
    const refused = refusal ? refusedFieldsOf(refusal, fields, fieldOfCode) : []
    setError(refused.length > 0 ? null : failure)
    form.setFields(refused.map(({ field, refusal }) => ({ name: field, errors: [sentenceOf(refusal)] })))
    const first = fields.find((field) => refused.some((entry) => entry.field === field))
    if (first) form.scrollToField(first, { focus: true, block: 'center' })
  }
  return { error, show, clear: () => setError(null) }
}
