import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import type { MemberRecord } from '@qingtuan/domain/members/record/entries'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { changeMember } from './change-member.ts'
import type { ChangedEntry, MemberEdit } from './changed-entries.ts'
import { changedEntries, refuseForeignEntries, refuseUnseen } from './changed-entries.ts'
import { judgedJoinDate, leaseForJoinDate } from './join-date-edit.ts'
import { judgedRecord } from './judged-record.ts'
import { lockPlaced } from './placed-member.ts'
import type { Member, MemberColumns } from './store/members.ts'
import { replaceNumberKey } from './store/number-key.ts'
import { recordColumns } from './store/record.ts'

/** FAQ O2: an organization changes the record of a member within its reach; the member is told. */
export async function editMember(call: Call, edit: MemberEdit): Promise<{ done: true }> {
  organizationOf(call)
  const spare = await leaseForJoinDate(call, edit)
  await inTransaction(call.platform.database, (trx) => editLocked(trx, call, { ...edit, spare }))
  return { done: true }
}

type Edit = MemberEdit & { readonly spare: string | null }

async function editLocked(trx: Transaction, call: Call, edit: Edit): Promise<void> {
  const { member, placed } = await lockPlaced(trx, call, {
    id: edit.id,
    isKnown: (power, { path }) => maySeeRollOf(power, path),
  })
  const changed = changedEntries(member, edit.set)
  if (changed.length === 0) return
  refuseForeignEntries(call, placed, changed)
  refuseUnseen(changed, edit.seen)
  const joinDate = judgedJoinDate(call, member, edit, changed)
  const record = recordPart(changed)
  judgedRecord(call, member, record)
  if (joinDate?.number) await replaceNumberKey(trx, member, joinDate.number.next)
  const set = { ...recordColumns(record), ...joinDate?.columns }
  await saveEdit(trx, call, { member, set, changed, joinDate, note: joinDate?.note ?? null })
  await tellMember(trx, call, member)
}

interface Saving {
  readonly member: Member
  readonly set: MemberColumns
  readonly changed: readonly ChangedEntry[]
  readonly joinDate: ReturnType<typeof judgedJoinDate>
  readonly note: string | null
}

type ChangeOf = readonly [entry: string, values: readonly [unknown, unknown]]

async function saveEdit(trx: Transaction, call: Call, saving: Saving): Promise<void> {
  const { member, set, changed, joinDate, note } = saving
  const number: ChangeOf[] = joinDate?.number ? [['memberNumber', [member.number, joinDate.number.next]]] : []
  const entries: ChangeOf[] = changed.map(({ entry, before, after }) => [entry, [before, after]])
  await changeMember(trx, call, {
    member,
    set,
    event: { kind: 'edited', note, details: Object.fromEntries([...entries, ...number]) },
    act: 'members.edit',
  })
}

function recordPart(changed: readonly ChangedEntry[]): Partial<MemberRecord> {
  const entries = changed.filter(({ entry }) => entry !== 'joinedOn')
  return Object.fromEntries(entries.map(({ entry, after }) => [entry, after]))
}

async function tellMember(trx: Transaction, call: Call, member: Member): Promise<void> {
  const to = { personId: member.person_id }
  const facts = { organization: actorOf(call).name }
  await announceNotices(trx, call, [{ to, kind: 'member.edited', facts, link: '/organization' }])
}
