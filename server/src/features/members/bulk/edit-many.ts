import type { BulkEdit } from '@qingtuan/contract/members/bulk'
import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import { refused } from '../../../platform/refused.ts'
import { requireStepUp } from '../../accounts/index.ts'
import { changeMember } from '../change-member.ts'
import type { MemberOutcome } from '../each-member.ts'
import { eachMember } from '../each-member.ts'
import type { Member, MemberColumns } from '../store/members.ts'
import { lockMember } from '../store/members.ts'

/** 批量修改: one entry, alike for all who are chosen (FAQ O2). */
export async function editMany(
  call: Call,
  { ids, set }: { ids: string[]; set: BulkEdit },
): Promise<{ items: MemberOutcome[] }> {
  requireStepUp(call)
  const { database } = call.platform
  return eachMember(call, ids, (id) => inTransaction(database, (trx) => editLocked(trx, call, { id, set })))
}

const COLUMN = {
  educationHighest: 'education_highest',
  educationFullTime: 'education_full_time',
  inSchool: 'in_school',
  graduationYear: 'graduation_year',
  employerOrSchool: 'employer_or_school',
  ethnicGroup: 'ethnic_group',
  politicalStatus: 'political_status',
} as const satisfies Record<keyof BulkEdit, keyof Member>

async function editLocked(
  trx: Transaction,
  call: Call,
  { id, set }: { id: string; set: BulkEdit },
): Promise<void> {
  const member = await lockMember(trx, id)
  if (!member || member.status === 'left' || !maySeeRollOf(organizationOf(call), member.org_path))
    throw refused('record.notFound')
  const changed = changedOf(member, set)
  if (changed.length === 0) return
  const columns: MemberColumns = Object.fromEntries(changed.map(({ column, after }) => [column, after]))
  const details = Object.fromEntries(
    changed.map(({ entry, before, after }) => [entry, [before, after] as const]),
  )
  await changeMember(trx, call, {
    member,
    set: columns,
    event: { kind: 'edited', details },
    act: 'members.edit',
  })
  const to = { personId: member.person_id }
  const facts = { organization: actorOf(call).name }
  await announceNotices(trx, call, [{ to, kind: 'member.edited', facts, link: '/organization' }])
}

/** Who has the value already stays as they are, without an event: asked for twice, it has effect once. */
function changedOf(member: Member, set: BulkEdit) {
  const entries = Object.keys(COLUMN) as (keyof BulkEdit)[]
  return entries.flatMap((entry) => {
    const after = set[entry]
    const column = COLUMN[entry]
    const before = member[column]
    return after === undefined || after === before ? [] : [{ entry, column, before, after }]
  })
}
