import { judgeTransferAct } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import { moveOn } from './move-on.ts'
import { openIdOf, openIdsAt } from './store/open.ts'
import { lockTransfer } from './store/transfers.ts'

/** Open transfers in which an organization is a side: what an archival would close. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  return (await openIdsAt(database, organizationId)).length
}

/** Closes them with a reason in the transaction of the archival, which holds the organization; answers how many. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  organization: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const ids = await openIdsAt(trx, organization.id)
  for (const id of ids) await closeOne(trx, call, { id, reason: `“${organization.shortName}”已归档` })
  return ids.length
}

/** Closes the open transfer of a member whose membership ends otherwise. */
export async function closeTransferOfMember(
  trx: Transaction,
  call: Call,
  { memberId, reason }: { readonly memberId: string; readonly reason: string },
): Promise<void> {
  const id = await openIdOf(trx, memberId)
  if (id !== null) await closeOne(trx, call, { id, reason })
}

async function closeOne(
  trx: Transaction,
  call: Call,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const row = await lockTransfer(trx, id)
  if (row === null) return
  const state = must(judgeTransferAct(row.state, 'close', 'system'))
  await moveOn(trx, call, row, {
    act: 'close',
    actor: 'system',
    state,
    reason,
    set: { refusal_reason: reason },
  })
}
