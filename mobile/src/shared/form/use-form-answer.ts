import { useState } from 'react'
import type { Failure } from '../api/failure.ts'
import type { FieldsOf } from './refused-fields.ts'
import { refusedFields } from './refused-fields.ts'
import type { Complaints } from './use-form.ts'

interface AnsweredForm<Name extends string> {
  readonly complain: (complaints: Complaints<Name>) => void
}

/**
 * Sorts a failure: what belongs to fields goes there, the rest is `failure`, for a notice at the form’s end.
 */
export function useFormAnswer<Name extends string>(form: AnsweredForm<Name>, fieldsOf: FieldsOf<Name>) {
  const [failure, setFailure] = useState<Failure | null>(null)
  const onFailed = (failed: Failure) => {
    const complaints = failed.kind === 'refusal' ? refusedFields(failed.refusal, fieldsOf) : {}
    const isAtFields = Object.keys(complaints).length > 0
    setFailure(isAtFields ? null : failed)
    if (isAtFields) form.complain(complaints)
  }
  return { failure, onFailed, forget: () => setFailure(null) }
}
