import type { MemberRecord, SelfEditableEntry } from '@qingtuan/domain/members/record/entries'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { changeMember } from './change-member.ts'
import { changedEntries, refuseForeignEntries, refuseUnseen } from './changed-entries.ts'
import { judgedRecord } from './judged-record.ts'
import { lockPlaced } from './placed-member.ts'
import { readMembership } from './store/memberships.ts'
import { recordColumns } from './store/record.ts'

export interface OwnEdit {
  readonly set: { readonly [Entry in SelfEditableEntry]?: MemberRecord[Entry] | undefined }
  readonly seen?: Partial<Record<string, unknown>> | undefined
}

/** A member changes contact data, occupation, school and education; never the number (FAQ M11). */
export async function editOwnRecord(call: Call, edit: OwnEdit): Promise<{ done: true }> {
  const { personId } = personOf(call)
  const { database } = call.platform
  const membership = await readMembership(database, personId)
  if (membership === null) throw refused('record.notFound')
  await inTransaction(database, (trx) => editLocked(trx, call, { id: membership.memberId, ...edit }))
  return { done: true }
}

async function editLocked(trx: Transaction, call: Call, edit: OwnEdit & { id: string }): Promise<void> {
  const { personId } = personOf(call)
  const { member, placed } = await lockPlaced(trx, call, {
    id: edit.id,
    isKnown: (_, { personId: holder }) => holder === personId,
  })
  const changed = changedEntries(member, edit.set)
  if (changed.length === 0) return
  refuseForeignEntries(call, placed, changed)
  refuseUnseen(changed, edit.seen)
  const wish = Object.fromEntries(changed.map(({ entry, after }) => [entry, after]))
  judgedRecord(call, member, wish)
  await changeMember(trx, call, {
    member,
    set: recordColumns(wish),
    event: {
      kind: 'edited',
      details: Object.fromEntries(
        changed.map(({ entry, before, after }) => [entry, [before, after] as const]),
      ),
    },
    act: 'members.editOwn',
  })
}
