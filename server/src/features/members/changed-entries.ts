import type { EditWish } from '@qingtuan/contract/members/record'
import type { PlacedMember } from '@qingtuan/domain/cadres/member-access'
import { editableEntries } from '@qingtuan/domain/cadres/member-access'
import { readJoinedOnText } from '@qingtuan/domain/members/joined-on'
import type { EditableEntry } from '@qingtuan/domain/members/record/entries'
import { EDITABLE_ENTRIES } from '@qingtuan/domain/members/record/entries'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { Refused, refused } from '../../platform/refused.ts'
import { joinedOnText } from './joined-on-text.ts'
import type { Member } from './store/members.ts'
import { recordOf } from './store/record.ts'

export interface MemberEdit {
  readonly id: string
  readonly set: EditWish
  /** What the form showed of the entries in `set`; absent for bulk acts, which overwrite. */
  readonly seen?: Partial<Record<EditableEntry, unknown>> | undefined
  /** Beside a join date that the present number does not agree with. */
  readonly memberNumber?: string | undefined
  readonly note?: string | undefined
}

export interface ChangedEntry {
  readonly entry: EditableEntry
  readonly before: unknown
  readonly after: unknown
}

/** The entries that a wish would change: what is asked for twice changes once. */
export function changedEntries(
  member: Member,
  wish: Readonly<Partial<Record<EditableEntry, unknown>>>,
): ChangedEntry[] {
  const present = { ...recordOf(member), joinedOn: joinedOnText(member) }
  return EDITABLE_ENTRIES.flatMap((entry) => {
    const typed = wish[entry]
    if (typed === undefined) return []
    const after = entry === 'joinedOn' ? readJoinedOnText(String(typed)) : typed
    return after === present[entry] ? [] : [{ entry, before: present[entry], after }]
  })
}

/** Refuses `memberRecord.notEditable` at the first entry that is not the caller’s to change. */
export function refuseForeignEntries(
  call: Call,
  placed: PlacedMember,
  changed: readonly ChangedEntry[],
): void {
  const own = editableEntries(actorOf(call).power, placed)
  const foreign = changed.find(({ entry }) => !own.includes(entry))
  if (foreign) throw new Refused({ code: 'memberRecord.notEditable' }, `set.${foreign.entry}`)
}

/** Refuses `record.changed` where an entry is not what the form showed: somebody was here meanwhile. */
export function refuseUnseen(
  changed: readonly ChangedEntry[],
  seen: Partial<Record<EditableEntry, unknown>> | undefined,
): void {
  if (!seen) return
  if (changed.some(({ entry, before }) => seen[entry] !== undefined && seen[entry] !== before))
    throw refused('record.changed')
}
