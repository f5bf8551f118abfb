import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { refused } from '../../../platform/refused.ts'
import { endPostsOfPerson } from '../../cadres/index.ts'
import type { Member } from '../../members/index.ts'
import { changeMember, lockMember } from '../../members/index.ts'
import type { OutwardRow } from '../store/outward.ts'

/** The slip is back: the membership here ends. Otherwise a settled matter leaves the member as they were. */
export async function settleSentOut(trx: Transaction, call: Call, after: OutwardRow): Promise<void> {
  if (after.decided_at === null) return
  const member = await lockMember(trx, after.member_id)
  if (after.state === 'confirmed') await leave(trx, call, { member, after })
  else if (member?.status === 'transferring') await stay(trx, call, { member, after })
}

interface Settled {
  readonly member: Member | null
  readonly after: OutwardRow
}

async function leave(trx: Transaction, call: Call, { member, after }: Settled): Promise<void> {
  if (member?.status !== 'transferring') throw refused('transfer.notOpen')
  await endPostsOfPerson(trx, call, { personId: after.person_id }, 'leftLeague')
  await changeMember(trx, call, {
    member,
    set: { status: 'left', left_reason: 'sentOut', left_at: call.now, floating_since: null },
    event: { kind: 'sentOut', note: `${after.received_by ?? ''} ${after.received_on ?? ''}`.trim() },
    act: 'members.sendOut',
  })
}

async function stay(
  trx: Transaction,
  call: Call,
  { member, after }: { member: Member; after: OutwardRow },
): Promise<void> {
  await changeMember(trx, call, {
    member,
    set: { status: member.floating_since === null ? 'active' : 'floating' },
    event: { kind: 'transferStopped', note: after.refusal_reason },
    act: 'members.stopTransfer',
  })
}
