import { mayChangeNumberOf } from '@qingtuan/domain/cadres/number-case-access'
import { isMemberNumberRequired } from '@qingtuan/domain/members/member-number'
import { decideNumberChange } from '@qingtuan/domain/members/number-change'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { MemberInFull } from './describe-member.ts'
import { getMember } from './get-member.ts'
import { joinedOnText } from './joined-on-text.ts'
import { setMemberNumber } from './set-member-number.ts'
import type { SpareNumber } from './spare-number.ts'
import { leaseNumberFor, settleNumber } from './spare-number.ts'
import type { Member } from './store/members.ts'
import { lockMember, readMember } from './store/members.ts'

interface Input {
  readonly id: string
  readonly memberNumber?: string | undefined
  readonly reason: string
}

type Wish = Input & { readonly spare: SpareNumber | null }

/** FAQ O2, M11: the branch, or a superior, gives a member another number. */
export async function changeNumber(call: Call, input: Input): Promise<MemberInFull> {
  const { database } = call.platform
  const found = inReach(call, await readMember(database, input.id))
  const isMade = !input.memberNumber?.trim() && !isMemberNumberRequired(found.joined_on)
  const spare = isMade ? await leaseNumberFor(call, found) : null
  await inTransaction(database, (trx) => change(trx, call, { ...input, spare }))
  return getMember(call, input)
}

async function change(
  trx: Transaction,
  call: Call,
  { id, memberNumber, reason, spare }: Wish,
): Promise<void> {
  const member = inReach(call, await lockMember(trx, id))
  const wish = { present: member.number, raw: memberNumber, joinedOn: joinedOnText(member), reason }
  const decided = must(decideNumberChange(wish))
  await setMemberNumber(trx, call, {
    member,
    number: decided.number ?? (await settleNumber(call, member, spare)),
    note: decided.reason,
    by: actorOf(call).name,
    act: 'members.changeNumber',
  })
}

function inReach(call: Call, member: Member | null): Member {
  if (member === null || !mayChangeNumberOf(organizationOf(call), member.org_path))
    throw refused('record.notFound')
  return member
}
