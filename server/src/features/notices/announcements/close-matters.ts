import type { Call } from '../../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { listWaitingOf, lockWaitingOf } from '../store/announcements.ts'
import { takeBack } from './withdraw-announcement.ts'

/** What an organization that is to be archived has ordered and not begun to tell. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  return (await listWaitingOf(database, organizationId)).length
}

/** In the transaction that archives it, that is withdrawn; answers how much. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  { id: organizationId }: { readonly id: number },
): Promise<number> {
  const ids = await lockWaitingOf(trx, organizationId)
  for (const id of ids) await takeBack(trx, call, { id, state: 'waiting' })
  return ids.length
}
