import type { JoinedOn } from '@qingtuan/domain/members/joined-on'
import { readJoinedOn } from '@qingtuan/domain/members/joined-on'
import { numberAfterEdit } from '@qingtuan/domain/members/record/number-after-edit'
import { readMemberRemark } from '@qingtuan/domain/members/remark'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Decision } from '@qingtuan/domain/shared/refusal'
import type { Call } from '../../platform/call.ts'
import { Refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ChangedEntry, MemberEdit } from './changed-entries.ts'
import { leaseMemberNumber } from './lease-member-number.ts'
import type { Member, MemberColumns } from './store/members.ts'
import { readMember } from './store/members.ts'

export interface JoinDateEdit {
  readonly columns: MemberColumns
  /** The number in the place of the present one; null where that still agrees. */
  readonly number: { readonly next: string } | null
  readonly note: string | null
}

/** FAQ M12: judges another join date, and the number with it. Null where the date stays. */
export function judgedJoinDate(
  call: Call,
  member: Member,
  edit: MemberEdit & { readonly spare: string | null },
  changed: readonly ChangedEntry[],
): JoinDateEdit | null {
  if (!changed.some(({ entry }) => entry === 'joinedOn')) return null
  const read = readDate(call, member, edit)
  const note = read.needsNote ? mustAt('note', noteOf(edit)) : null
  const joined_on = read.precision === 'day' ? read.joinedOn : `${read.joinedOn}-01`
  const columns = { joined_on, joined_on_precision: read.precision }
  const next = mustAt('set.joinedOn', numberFor(member, edit, read))
  if (next === null) return { columns, number: null, note }
  return { columns: { ...columns, number: next }, number: { next }, note }
}

function noteOf({ note }: MemberEdit): Decision<string> {
  const read = readMemberRemark(note)
  return read.ok ? read : { ok: false, refusal: { code: 'memberRecord.noteRequired' } }
}

function readDate(call: Call, member: Member, { set }: MemberEdit): JoinedOn {
  const today = toShanghaiDate(call.now)
  return mustAt('set.joinedOn', readJoinedOn({ raw: set.joinedOn ?? '', bornOn: member.born_on, today }))
}

/** Null: the present number stays. */
function numberFor(
  { number }: Member,
  { memberNumber, spare }: MemberEdit & { readonly spare: string | null },
  { joinedOn }: JoinedOn,
): Decision<string | null> {
  const fate = numberAfterEdit({ joinedOn, number, typed: memberNumber ?? null })
  if (!fate.ok) return fate
  if (fate.value.kind === 'kept') return { ok: true, value: null }
  if (fate.value.kind === 'changed') return { ok: true, value: fate.value.number }
  // The member changed between the lease and the lock: whoever asks again sees it as it is.
  if (spare === null) return { ok: false, refusal: { code: 'record.changed' } }
  return { ok: true, value: spare }
}

function mustAt<T>(path: string, decision: Decision<T>): T {
  if (decision.ok) return decision.value
  throw new Refused(decision.refusal, path)
}

/** A number leased before the transaction, where the new date will need one; lost if it is refused: gaps are allowed. */
export async function leaseForJoinDate(call: Call, edit: MemberEdit): Promise<string | null> {
  const { platform, now } = call
  if (edit.set.joinedOn === undefined) return null
  const member = await readMember(platform.database, edit.id)
  if (member === null) return null
  const read = readJoinedOn({ raw: edit.set.joinedOn, bornOn: member.born_on, today: toShanghaiDate(now) })
  if (!read.ok) return null
  const { joinedOn } = read.value
  const fate = numberAfterEdit({ joinedOn, number: member.number, typed: edit.memberNumber ?? null })
  if (!fate.ok || fate.value.kind !== 'generated') return null
  const branch = await readOrganization(platform.database, member.organization_id)
  return branch && leaseMemberNumber(platform, { joinedOn, areaCode: branch.areaCode })
}
