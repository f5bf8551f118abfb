import type { MemberEventKind } from '@qingtuan/domain/members/event'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudits } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { insertEvents } from './store/admission.ts'
import { lockMembershipsOf } from './store/memberships.ts'

interface Note {
  readonly personId: string
  /** Where it happened. */
  readonly organizationId: number
  readonly details: Readonly<Record<string, readonly [unknown, unknown]>>
}

interface Noted {
  readonly kind: MemberEventKind
  /** For the audit trail, `<room>.<verb>`. */
  readonly act: string
  /** Those about people who were never members are left out. */
  readonly notes: readonly Note[]
}

/**
 * Writes into timelines and trail what leaves the memberships themselves as they are: what `changeMember` does for one,
 * in a few statements for any number.
 */
export async function noteInTimelines(
  trx: Transaction,
  call: Call,
  { kind, act, notes }: Noted,
): Promise<void> {
  const memberIds = await lockMembershipsOf(
    trx,
    notes.map(({ personId }) => personId),
  )
  const known = notes.flatMap((note) => {
    const memberId = memberIds.get(note.personId)
    return memberId === undefined ? [] : [{ ...note, memberId }]
  })
  if (known.length === 0) return
  const by = { account_id: call.actor?.accountId ?? null, by_name: signatureOf(call.actor) }
  await insertEvents(
    trx,
    known.map(({ memberId, organizationId, details }) => ({
      member_id: memberId,
      kind,
      at: call.now,
      organization_id: organizationId,
      ...by,
      details: JSON.stringify(details),
    })),
  )
  const nothing = { before: {}, after: {} }
  const entries = known.map(({ memberId }) => ({
    act,
    subjectKind: 'member',
    subjectId: memberId,
    ...nothing,
  }))
  await recordAudits(trx, call, entries)
}
