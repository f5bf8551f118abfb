import type { MemberEventKind } from '@qingtuan/domain/members/event'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { insertEvent } from './store/admission.ts'
import { insertDelta, isCountedElsewhere } from './store/deltas.ts'
import { insertFlow } from './store/flows.ts'
import type { Member, MemberColumns } from './store/members.ts'
import { updateMember } from './store/members.ts'

export interface MemberChange {
  /** A member that the caller has locked by `lockMember`. */
  readonly member: Member
  readonly set: MemberColumns
  readonly event: {
    readonly kind: MemberEventKind
    /** The organization it happened in; the member’s present one where none is named. */
    readonly organizationId?: number
    readonly note?: string | null
    /** `{ <entry>: [old, new] }`, as the member may see it. */
    readonly details?: Readonly<Record<string, readonly [unknown, unknown]>>
  }
  /** For the audit trail, `<room>.<verb>`. */
  readonly act: string
}

/**
 * The one way in which a membership changes: the row, its timeline, the figures and the trail, in one transaction.
 * Without a logged-in actor it is the system that acts.
 */
export async function changeMember(trx: Transaction, call: Call, change: MemberChange): Promise<Member> {
  const { member, set, event, act } = change
  const after = await updateMember(trx, member.id, set)
  await insertEvent(trx, {
    member_id: member.id,
    kind: event.kind,
    at: call.now,
    organization_id: event.organizationId ?? after.organization_id,
    account_id: call.actor?.accountId ?? null,
    by_name: signatureOf(call.actor),
    note: event.note ?? null,
    details: event.details ? JSON.stringify(event.details) : null,
  })
  if (isCountedElsewhere(member, after)) {
    await insertDelta(trx, member, -1)
    await insertDelta(trx, after, 1)
  }
  if (event.kind === 'transferred') {
    const [fromPath, toPath] = [member.org_path, after.org_path]
    await insertFlow(trx, { on: toShanghaiDate(call.now), fromPath, toPath })
  }
  await recordAudit(trx, call, {
    act,
    subjectKind: 'member',
    subjectId: member.id,
    before: changedOf(member, set),
    after: changedOf(after, set),
  })
  return after
}

function changedOf(member: Member, set: MemberColumns): Record<string, unknown> {
  return Object.fromEntries(Object.keys(set).map((column) => [column, member[column as keyof Member]]))
}
