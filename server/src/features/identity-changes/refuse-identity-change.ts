import { readMemberRemark } from '@qingtuan/domain/members/remark'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must } from '../../platform/refused.ts'
import { holdChange } from './reach.ts'
import { settle } from './settle.ts'

interface Refusing {
  readonly id: string
  readonly reason: string
}

/** The direct superior says no, and why; the branch is told. */
export async function refuseIdentityChange(
  call: Call,
  { id, reason: raw }: Refusing,
): Promise<{ done: true }> {
  const reason = must(readMemberRemark(raw))
  await inTransaction(call.platform.database, (trx) => refuse(trx, call, { id, reason }))
  return { done: true }
}

async function refuse(trx: Transaction, call: Call, { id, reason }: Refusing): Promise<void> {
  const held = await holdChange(trx, call, id)
  await settle(trx, call, held, { act: 'refuse', reason })
  const facts = { organization: actorOf(call).name, name: held.row.old_name, reason }
  const link = `/identity-changes/${id}`
  await announceNotices(trx, call, [
    { to: { organizationId: held.branch.id }, kind: 'identityChange.refused', facts, link },
  ])
}

/** The branch takes its own back. */
export async function withdrawIdentityChange(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  await inTransaction(call.platform.database, async (trx) =>
    settle(trx, call, await holdChange(trx, call, id), { act: 'withdraw' }),
  )
  return { done: true }
}
