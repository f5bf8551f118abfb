import type { EditableEntry } from '@qingtuan/domain/members/record/entries'
import { EDITABLE_ENTRIES } from '@qingtuan/domain/members/record/entries'
import type { client } from '../../../shared/api/client.ts'
import type { MemberDetail } from '../queries.ts'

type Edit = Parameters<typeof client.members.edit>[0]

/** What stands in the fields: texts, empty where nothing is stated. */
export type RecordForm = Partial<Record<EditableEntry | 'memberNumber' | 'note', string>>

/** A value of the record as its field shows it. */
export function fieldText(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

export function formOf(member: MemberDetail): RecordForm {
  return Object.fromEntries(EDITABLE_ENTRIES.map((entry) => [entry, fieldText(member[entry])]))
}

/** The entries that were touched since the form was opened. */
export function touchedEntries(base: RecordForm, form: RecordForm): EditableEntry[] {
  return EDITABLE_ENTRIES.filter((entry) => (form[entry] ?? '').trim() !== (base[entry] ?? ''))
}

/** What is sent: the touched entries alone, each beside what is on record now as far as this page knows. */
export function editOf(member: MemberDetail, base: RecordForm, form: RecordForm): Edit {
  const touched = touchedEntries(base, form)
  const { memberNumber, note } = form
  return {
    id: member.id,
    set: Object.fromEntries(touched.map((entry) => [entry, valueTyped(entry, form[entry])])),
    seen: Object.fromEntries(touched.map((entry) => [entry, member[entry]])) as Edit['seen'],
    ...(memberNumber ? { memberNumber } : {}),
    ...(note ? { note } : {}),
  }
}

function valueTyped(entry: EditableEntry, text: string | undefined): string | number | boolean | null {
  const typed = text?.trim()
  if (!typed) return null
  if (entry === 'inSchool') return typed === 'yes'
  return entry === 'graduationYear' ? Number(typed) : typed
}
