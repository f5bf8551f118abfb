import type { FormInstance } from 'antd'
import { useEffect, useRef } from 'react'
import type { FieldOfCode } from '../../../shared/form/form-refusal.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'

/** Shows in a step what the server said of the whole appeal, when it sends the appellant back here. */
export function useStepRefusal<Field extends string>(
  form: FormInstance,
  fields: readonly Field[],
  fieldOfCode: FieldOfCode<Field>,
  refused: unknown,
) {
  const refusal = useFormRefusal(form, fields, fieldOfCode)
  const show = useRef(refusal.show)
  useEffect(() => {
    if (refused) show.current(refused)
  }, [refused])
  return refusal
}
