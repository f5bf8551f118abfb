import type { AnsweredRefusal } from '@qingtuan/contract/client'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { Complaints } from './use-form.ts'

/** Where a form shows what the server refuses: by the code, or by the path of the entry in what was sent. */
export interface FieldsOf<Name extends string> {
  readonly codes?: Partial<Record<RefusalCode, Name>>
  readonly paths?: Readonly<Record<string, Name>>
}

/** The part of a refusal that belongs to fields of this form; empty when none does. */
export function refusedFields<Name extends string>(
  refusal: AnsweredRefusal,
  { codes = {}, paths = {} }: FieldsOf<Name>,
): Complaints<Name> {
  const complaints: Complaints<Name> = {}
  for (const { path, code, facts } of refusal.fields) {
    const name = paths[path] ?? codes[code]
    if (name) complaints[name] = facts ? { code, facts } : { code }
  }
  const name = codes[refusal.code]
  if (name) complaints[name] ??= refusal
  return complaints
}
