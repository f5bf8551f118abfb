import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { changeMember } from './change-member.ts'
import type { Member } from './store/members.ts'
import { moveNumberKey } from './store/numbers.ts'

export interface NumberChange {
  /** Locked by the caller. */
  readonly member: Member
  readonly number: string
  /** Why; the member reads it in the timeline. */
  readonly note: string
  /** Who does it, for the member’s notice. */
  readonly by: string
  /** For the audit trail. */
  readonly act: string
  /** False where the caller tells the member in words of its own. */
  readonly isTold?: boolean
}

/**
 * Gives a member another number: key, row, timeline with old and new, and a notice to the member, in the transaction of
 * the caller. Refuses `memberNumber.occupied`; of two who want one number at once, the database lets one have it.
 */
export async function setMemberNumber(trx: Transaction, call: Call, change: NumberChange): Promise<Member> {
  const { member, number, note, by, act, isTold = true } = change
  await moveNumberKey(trx, { memberId: member.id, from: member.number, to: number })
  const after = await changeMember(trx, call, {
    member,
    set: { number },
    event: { kind: 'numberChanged', note, details: { memberNumber: [member.number, number] } },
    act,
  })
  const told = { organization: by, old: member.number, number }
  const to = { personId: member.person_id }
  if (isTold)
    await announceNotices(trx, call, [
      { to, kind: 'member.numberChanged', facts: told, link: '/organization' },
    ])
  return after
}
