import type { PlacedTransfer, TransferPart } from '@qingtuan/domain/cadres/transfer-access'
import { transferParts, transferScope } from '@qingtuan/domain/cadres/transfer-access'
import type { TransferAct, TransferCaller } from '@qingtuan/domain/transfers/state'
import { TRANSFER_TRANSITIONS, TRANSFER_WAITS_FOR } from '@qingtuan/domain/transfers/state'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { lockOrganization } from '../organizations/index.ts'
import type { PlacedRow } from './store/transfers.ts'
import { findTransfer, lockTransfer } from './store/transfers.ts'

/** A transfer as the sentences of access know it. */
function placed(row: PlacedRow): PlacedTransfer {
  return {
    personId: row.person_id,
    fromPath: row.from_path,
    oldSideId: row.old_side_id,
    target: { id: row.to_organization_id, path: row.to_path },
    holderId: row.holder_id,
    waitsFor: TRANSFER_WAITS_FOR[row.state],
  }
}

/** As whom the caller meets a transfer; to a stranger it does not exist. */
export function callerOf(call: Call, row: PlacedRow): TransferCaller {
  const parts = transferParts(actorOf(call).power, placed(row))
  if (parts.length === 0) throw refused('record.notFound')
  return { parts, startedBy: row.started_by }
}

export type StepActor = Exclude<TransferPart, 'onlooker'>

/** In which part somebody does an act that the table gives them. */
export function stepActor(row: PlacedRow, act: TransferAct, { parts, startedBy }: TransferCaller): StepActor {
  const by = TRANSFER_TRANSITIONS[row.state][act]?.by
  if (by === 'oldSide' || by === 'newSide' || by === 'mediator') return by
  return parts.includes('member') ? 'member' : startedBy
}

/** A transfer within reach. */
export async function findInReach(call: Call, id: string): Promise<PlacedRow> {
  const row = await findTransfer(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  callerOf(call, row)
  return row
}

/**
 * Locks a transfer for an act. Its organizations come first, as in an archival: so that the two wait for each other
 * in one order.
 */
export async function lockForAct(trx: Transaction, call: Call, id: string): Promise<PlacedRow> {
  const seen = await findTransfer(trx, id)
  if (seen === null) throw refused('record.notFound')
  callerOf(call, seen)
  await lockSides(trx, [seen.from_organization_id, seen.old_side_id, seen.to_organization_id])
  const row = await lockTransfer(trx, id)
  if (row === null || row.to_organization_id !== seen.to_organization_id) throw refused('record.changed')
  callerOf(call, row)
  return row
}

export async function lockSides(trx: Transaction, ids: readonly number[]): Promise<void> {
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) await lockOrganization(trx, id)
}

/** The path of the subtree whose transfers the caller may see. */
export function pathInReach(call: Call): string {
  const scope = transferScope(organizationOf(call))
  if (scope.kind !== 'subtree') throw refused('access.denied')
  return scope.path
}
