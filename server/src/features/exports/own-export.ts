import { mayFollowLongTask } from '@qingtuan/domain/cadres/exchange-access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { findTask, lockTask } from '../../platform/long-tasks/store.ts'
import { refused } from '../../platform/refused.ts'

/** An export of the calling organization; to anybody else it does not exist. */
export async function findOwnExport(call: Call, id: string): Promise<LongTask> {
  return ownExport(call, await findTask(call.platform.database, id))
}

/** The same, held until the end of the transaction. */
export async function lockOwnExport(trx: Transaction, call: Call, id: string): Promise<LongTask> {
  return ownExport(call, await lockTask(trx, id))
}

function ownExport(call: Call, task: LongTask | null): LongTask {
  const { power } = actorOf(call)
  const isOwn = task?.kind === 'export' && mayFollowLongTask(power, { organizationId: task.organization_id })
  if (!task || !isOwn) throw refused('record.notFound')
  return task
}
