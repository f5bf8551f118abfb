import type { Decision } from '@qingtuan/domain/shared/refusal'
import type { Complaint, Complaints } from './use-form.ts'

/** A decision of the domain, a complaint of the form’s own, or null where nothing is to be said. */
type Judgement = Decision<unknown> | Complaint | null

/** What is wrong, field by field. */
export function complaintsOf<Name extends string>(
  judged: Partial<Record<Name, Judgement>>,
): Complaints<Name> {
  const complaints: Complaints<Name> = {}
  for (const name of Object.keys(judged) as Name[]) {
    const complaint = complaintOf(judged[name] ?? null)
    if (complaint) complaints[name] = complaint
  }
  return complaints
}

function complaintOf(judged: Judgement): Complaint | null {
  if (judged === null || typeof judged === 'string' || !('ok' in judged)) return judged
  return judged.ok ? null : judged.refusal
}

/** An SMS code as typed, without the blanks that a paste brings. */
export function tidyCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '')
}

export function isCode(typed: string): boolean {
  return /^\d{6}$/.test(tidyCode(typed))
}
