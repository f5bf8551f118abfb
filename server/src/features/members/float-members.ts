import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Place } from './store/floating.ts'
import { insertFloatedEvents, lockRoll, moveRoll } from './store/floating.ts'

interface Floating {
  /** The organization that is archived; the caller has claimed it, so that nobody joins meanwhile. */
  readonly from: { readonly id: number }
  /** Its superior, which looks after them from now on. */
  readonly to: Place
}

/**
 * Makes every member of an organization but those who left a 流动团员 of its superior (FAQ O6): what `changeMember` does
 * for one, in a few statements for any number. Answers whose memberships floated.
 */
export async function floatMembers(trx: Transaction, call: Call, { from, to }: Floating): Promise<string[]> {
  const members = await lockRoll(trx, from.id)
  if (members.length === 0) return []
  const memberIds = members.map(({ id }) => id)
  await moveRoll(trx, { memberIds, to, at: call.now })
  await insertFloatedEvents(trx, {
    memberIds,
    organizationId: from.id,
    at: call.now,
    accountId: call.actor?.accountId ?? null,
    byName: signatureOf(call.actor),
  })
  await recordAudit(trx, call, {
    act: 'members.float',
    subjectKind: 'organization',
    subjectId: from.id,
    before: { organizationId: from.id },
    after: { organizationId: to.id, status: 'floating', members: members.length },
  })
  return members.map(({ personId }) => personId)
}
