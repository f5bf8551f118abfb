import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Member } from '../members/index.ts'

interface Sent {
  readonly id: string
  readonly member: Member
  readonly number: string
  readonly until: string
}

/** Tells the branch that a request waits. */
export async function announceSent(trx: Transaction, call: Call, sent: Sent): Promise<void> {
  const { id, member, number, until } = sent
  await announceNotices(trx, call, [
    {
      to: { organizationId: member.organization_id },
      kind: 'numberCorrection.sent',
      facts: { member: member.name, number, until },
      link: `/member-numbers/corrections/${id}`,
    },
  ])
}
