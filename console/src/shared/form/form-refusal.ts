import type { AnsweredRefusal } from '@qingtuan/contract/client'
import type { Refusal, RefusalCode } from '@qingtuan/domain/shared/refusal'

/** Which field of a form a refusal speaks of, by the code or by what stands before its dot. */
export type FieldOfCode<Field extends string> = Partial<Record<RefusalCode | CodeRoom, Field>>
type CodeRoom = RefusalCode extends `${infer Room}.${string}` ? Room : never

export interface FieldRefusal<Field extends string> {
  readonly field: Field
  readonly refusal: Refusal
}

/** The refusal's entries that stand at a field of this form; empty when it speaks of the whole. */
export function refusedFieldsOf<Field extends string>(
  refusal: AnsweredRefusal,
  fields: readonly Field[],
  fieldOfCode: FieldOfCode<Field>,
): FieldRefusal<Field>[] {
  const named = refusal.fields.flatMap(({ path, code, facts }) => {
    const field = fields.find((known) => known === path)
    return field ? [{ field, refusal: facts ? { code, facts } : { code } }] : []
  })
  if (named.length > 0) return named
  const field = fieldOfCode[refusal.code] ?? fieldOfCode[roomOf(refusal.code)]
  return field ? [{ field, refusal }] : []
}

function roomOf(code: RefusalCode): CodeRoom {
  return code.slice(0, code.indexOf('.')) as CodeRoom
}
