import { mayFollowLongTask } from '@qingtuan/domain/cadres/exchange-access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { findTask, lockTask } from '../../platform/long-tasks/store.ts'
import { refused } from '../../platform/refused.ts'

/** An import of the calling organization; to anybody else it does not exist. */
export async function findOwnImport(call: Call, id: string): Promise<LongTask> {
  return ownImport(call, await findTask(call.platform.database, id))
}

/** The same, held until the end of the transaction. */
export async function lockOwnImport(trx: Transaction, call: Call, id: string): Promise<LongTask> {
  return ownImport(call, await lockTask(trx, id))
}

function ownImport(call: Call, task: LongTask | null): LongTask {
  const { power } = actorOf(call)
  const isOwn = task?.kind === 'import' && mayFollowLongTask(power, { organizationId: task.organization_id })
  if (!task || !isOwn) throw refused('record.notFound')
  return task
}
