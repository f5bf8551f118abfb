import { isOpenTransfer } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { endPostsOfPerson } from '../cadres/index.ts'
import type { Member } from '../members/index.ts'
import { changeMember, lockMember } from '../members/index.ts'
import type { PlacedRow } from './store/transfers.ts'

/**
 * What a settled transfer means for the membership: done, the member is in the new branch in the transaction in which
 * they leave the old one; otherwise they are again what they were. An open one changes nothing.
 */
export async function settleMember(
  trx: Transaction,
  call: Call,
  { after }: { before: PlacedRow; after: PlacedRow },
): Promise<void> {
  if (isOpenTransfer(after.state)) return
  const member = await lockMember(trx, after.member_id)
  if (after.state === 'done') await arrive(trx, call, { member, transfer: after })
  // A membership that ended meanwhile stays ended.
  else if (member?.status === 'transferring') await stay(trx, call, { member, transfer: after })
}

interface Arrival {
  readonly member: Member | null
  readonly transfer: PlacedRow
}

async function arrive(trx: Transaction, call: Call, { member, transfer }: Arrival): Promise<void> {
  if (member?.status !== 'transferring') throw refused('transfer.notOpen')
  if (transfer.end_posts) {
    const holder = { personId: transfer.person_id, organizationId: transfer.from_organization_id }
    await endPostsOfPerson(trx, call, holder, 'transferred')
  }
  await changeMember(trx, call, {
    member,
    set: {
      organization_id: transfer.to_organization_id,
      org_path: transfer.to_path,
      status: 'active',
      floating_since: null,
    },
    event: { kind: 'transferred', details: { organization: [transfer.from_name, transfer.to_name] } },
    act: 'members.transfer',
  })
}

async function stay(
  trx: Transaction,
  call: Call,
  { member, transfer }: { member: Member; transfer: PlacedRow },
): Promise<void> {
  await changeMember(trx, call, {
    member,
    set: { status: member.floating_since === null ? 'active' : 'floating' },
    event: { kind: 'transferStopped', details: { organization: [transfer.from_name, transfer.to_name] } },
    act: 'members.stopTransfer',
  })
}
