import { judgeTransferAct } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import { moveOn } from './move-on.ts'
import { closeOutward } from './outward/close-outward.ts'
import { openIdsAt } from './store/open.ts'
import { openOutwardIdsAt } from './store/outward-open.ts'
import { lockTransfer } from './store/transfers.ts'

/** Open transfers in which an organization is a side: what an archival would close. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  const inside = await openIdsAt(database, organizationId)
  const outward = await openOutwardIdsAt(database, organizationId)
  return inside.length + outward.length
}

/** Closes them with a reason in the transaction of the archival, which holds the organization; answers how many. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  organization: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const reason = `“${organization.shortName}”已归档`
  const inside = await openIdsAt(trx, organization.id)
  for (const id of inside) await closeOne(trx, call, { id, reason })
  const outward = await openOutwardIdsAt(trx, organization.id)
  for (const id of outward) await closeOutward(trx, call, { id, reason })
  return inside.length + outward.length
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
