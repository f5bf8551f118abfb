import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Sex } from '@qingtuan/domain/shared/sex'
import { v7 as newId } from 'uuid'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'
import { leaseMemberNumber } from './lease-member-number.ts'
import { insertEvent, insertMember } from './store/admission.ts'
import { insertDelta } from './store/deltas.ts'

export interface Admission {
  readonly personId: string
  readonly name: string
  readonly sex: Sex
  readonly bornOn: CalendarDate
  /** The first of the month where only the month is known. */
  readonly joinedOn: CalendarDate
  readonly precision: 'day' | 'month'
  /** Null has the number generated (FAQ M12). */
  readonly number: string | null
  readonly branch: { readonly id: number; readonly path: string; readonly areaCode: string }
  readonly note: string | null
}

/**
 * Makes a person a member of a branch that the caller has locked.
 * Refuses `memberNumber.occupied` and `joinApplication.alreadyMember`.
 */
export async function admitMember(
  trx: Transaction,
  call: Call,
  admission: Admission,
): Promise<{ memberId: string; number: string }> {
  const { branch, joinedOn } = admission
  const origin = { joinedOn, areaCode: branch.areaCode }
  const number = admission.number ?? (await leaseMemberNumber(call.platform, origin))
  const row = memberRow(call, { ...admission, number })
  const member = await insertMember(trx, row)
  await insertEvent(trx, eventOf(call, row, admission.note))
  await insertDelta(trx, member, 1)
  await recordAudit(trx, call, {
    act: 'members.admit',
    subjectKind: 'member',
    subjectId: row.id,
    after: { status: row.status, organizationId: branch.id, joinedOn, number },
  })
  return { memberId: row.id, number }
}

function memberRow(call: Call, admission: Admission & { readonly number: string }) {
  const { pinyin, initials } = nameKeys(admission.name)
  return {
    id: newId(),
    person_id: admission.personId,
    organization_id: admission.branch.id,
    org_path: admission.branch.path,
    status: 'active' as const,
    name: admission.name,
    name_py: pinyin,
    name_initials: initials,
    sex: admission.sex,
    born_on: admission.bornOn,
    joined_on: admission.joinedOn,
    joined_on_precision: admission.precision,
    number: admission.number,
    admitted_at: call.now,
  }
}

function eventOf(call: Call, row: ReturnType<typeof memberRow>, note: string | null) {
  const actor = actorOf(call)
  return {
    member_id: row.id,
    kind: 'admitted' as const,
    at: call.now,
    organization_id: row.organization_id,
    account_id: actor.accountId,
    by_name: signatureOf(actor),
    note,
  }
}
