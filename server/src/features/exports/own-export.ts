import { mayFollowDeskTask, mayFollowLongTask } from '@qingtuan/domain/cadres/exchange-access'
import type { Actor } from '../../platform/actor.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { findTask, lockTask } from '../../platform/long-tasks/store.ts'
import { refused } from '../../platform/refused.ts'

/** An export of the calling organization, or of the calling officer; to anybody else it does not exist. */
export async function findOwnExport(call: Call, id: string): Promise<LongTask> {
  return ownExport(call, await findTask(call.platform.database, id))
}

/** The same, held until the end of the transaction. */
export async function lockOwnExport(trx: Transaction, call: Call, id: string): Promise<LongTask> {
  return ownExport(call, await lockTask(trx, id))
}

function ownExport(call: Call, task: LongTask | null): LongTask {
  if (task?.kind !== 'export' || !isOwn(actorOf(call), task)) throw refused('record.notFound')
  return task
}

function isOwn(actor: Actor, { organization_id: organizationId, account_id: accountId }: LongTask): boolean {
  return (
    mayFollowLongTask(actor.power, { organizationId }) ||
    mayFollowDeskTask(actor, { organizationId, accountId })
  )
}
