import { nextMemberStatus } from '@qingtuan/domain/members/status'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { changeMember } from './change-member.ts'
import type { Member } from './store/members.ts'
import { lockMember } from './store/members.ts'

interface Settlement {
  readonly memberId: string
  readonly branch: { readonly id: number; readonly path: string }
  readonly note: string | null
}

/**
 * FLOATING → ACTIVE: a member without a branch belongs to the one that the caller has locked. Whoever floats no more
 * is `joinApplication.alreadyMember`.
 */
export async function settleFloatingMember(
  trx: Transaction,
  call: Call,
  { memberId, branch, note }: Settlement,
): Promise<Member> {
  const member = await lockMember(trx, memberId)
  const status = member?.status === 'floating' ? nextMemberStatus(member.status, 'settle') : null
  if (member === null || status === null) throw refused('joinApplication.alreadyMember')
  return changeMember(trx, call, {
    member,
    set: { status, organization_id: branch.id, org_path: branch.path, floating_since: null },
    event: { kind: 'admitted', note },
    act: 'members.settle',
  })
}
