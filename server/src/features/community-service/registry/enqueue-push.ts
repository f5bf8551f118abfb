import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { insertPushes } from '../store/pushes.ts'

/**
 * Hands rows of the ledger over to the volunteer registry, in the transaction that enters them: they leave once it has
 * committed, or never. The id of the row is the key by which the registry takes it once.
 */
export async function enqueuePush(
  trx: Transaction,
  { now }: Pick<Call, 'now'>,
  recordIds: readonly string[],
): Promise<void> {
  if (recordIds.length > 0) await insertPushes(trx, { recordIds, dueAt: now })
}
