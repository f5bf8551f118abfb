import { useState } from 'react'
import type { Failure } from '../api/failure.ts'
import type { FieldsOf } from './refused-fields.ts'
import { refusedFields } from './refused-fields.ts'
import type { Complaints } from './use-form.ts'

interface AnsweredForm<Name extends string> {
  readonly entries: Readonly<Record<Name, string>>
  readonly complain: (complaints: Complaints<Name>) => void
}

/**
 * Sorts a failure: what belongs to fields goes there, the rest is `failure`, for a notice at the form’s end,
 * which stands until something else is typed.
 */
export function useFormAnswer<Name extends string>(form: AnsweredForm<Name>, fieldsOf: FieldsOf<Name>) {
  const [answer, setAnswer] = useState<{ of: string; failure: Failure } | null>(null)
  const typed = JSON.stringify(form.entries)
  const onFailed = (failed: Failure) => {
    const complaints = failed.kind === 'refusal' ? refusedFields(failed.refusal, fieldsOf) : {}
    const isAtFields = Object.keys(complaints).length > 0
    setAnswer(isAtFields ? null : { of: typed, failure: failed })
    if (isAtFields) form.complain(complaints)
  }
  const failure = answer?.of === typed ? answer.failure : null
  return { failure, onFailed, forget: () => setAnswer(null) }
}
